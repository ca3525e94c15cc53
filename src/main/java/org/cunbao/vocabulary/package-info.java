/** The words that every room uses: values only, no behaviour beyond their own invariants. Uses nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cunbao.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
