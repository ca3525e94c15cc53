/** What leaves the house: the five tables of the export, and the way of one file. */
@ApplicationModule(
        allowedDependencies = {"vocabulary", "definitions", "intake", "recognise", "reading", "ledger", "resolve"})
@NullMarked
package org.cunbao.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
