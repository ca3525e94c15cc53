/** Integrity: everything that is kept has a hash, and every hash is made again from what is kept. */
@ApplicationModule(allowedDependencies = {"vocabulary", "definitions", "recognise", "reading", "ledger"})
@NullMarked
package org.cunbao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
