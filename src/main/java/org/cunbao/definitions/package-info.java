/** What people define as data: forms, code lists, units; read from {@code jobs/}, checked whole, known by one hash. */
@ApplicationModule(allowedDependencies = "vocabulary")
@NullMarked
package org.cunbao.definitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
