/** What leaves the house: the five tables of the export, the way of one file, the outputs that people hand in, and differences as a workbook. */
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
            "plausibility",
            "audit"
        })
@NullMarked
package org.cunbao.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
