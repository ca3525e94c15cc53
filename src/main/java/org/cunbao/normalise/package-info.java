/** One cell to one value: a small class for each semantic type of counting rules section 4. */
@ApplicationModule(allowedDependencies = {"vocabulary", "definitions"})
@NullMarked
package org.cunbao.normalise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
