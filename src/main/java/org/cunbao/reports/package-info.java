/** What leaves the house: the five tables of the export, the way of one file, and the outputs that people hand in. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "definitions",
            "intake",
            "recognise",
            "reading",
            "ledger",
            "resolve",
            "statistics",
            "plausibility"
        })
@NullMarked
package org.cunbao.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
