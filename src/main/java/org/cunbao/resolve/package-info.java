/** Who is who: which entries speak of the same person, activity, team …, explained, and the same whatever came first. */
@ApplicationModule(allowedDependencies = {"vocabulary", "definitions", "normalise"})
@NullMarked
package org.cunbao.resolve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
