/** A sheet of cells to its tables: unit, period, form, header, column ↔ field, class of each row; evidence with a score for each. */
@ApplicationModule(allowedDependencies = {"vocabulary", "definitions", "intake", "normalise"})
@NullMarked
package org.cunbao.recognise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
