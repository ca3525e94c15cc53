/** How the installation fares: what ran, what waits, what is overdue, and whether all is well; changes nothing. */
@ApplicationModule(allowedDependencies = {"vocabulary", "definitions", "ledger"})
@NullMarked
package org.cunbao.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
