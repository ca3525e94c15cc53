/** Bytes to sheets of cells, by content and never by extension; true row numbers; one finding for what cannot be read. */
@ApplicationModule(allowedDependencies = "vocabulary")
@NullMarked
package org.cunbao.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
