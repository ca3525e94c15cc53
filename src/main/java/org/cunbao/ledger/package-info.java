/** Facts and readings: vault, receipts, runs, decisions; appended, never changed; which submission is in force is a question. */
@ApplicationModule(allowedDependencies = {"vocabulary", "definitions", "recognise", "reading"})
@NullMarked
package org.cunbao.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
