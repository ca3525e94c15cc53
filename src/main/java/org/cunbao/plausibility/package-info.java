/** What looks unlikely in figures and lists: flags for a person to look at, which never change a figure. */
@ApplicationModule(allowedDependencies = {"vocabulary", "statistics"})
@NullMarked
package org.cunbao.plausibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
