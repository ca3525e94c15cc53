/** Figures and the contributions that make them: one pure evaluator that every caller asks. */
@ApplicationModule(allowedDependencies = {"vocabulary", "definitions"})
@NullMarked
package org.cunbao.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
