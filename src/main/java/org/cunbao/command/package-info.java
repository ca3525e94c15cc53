/** The command line. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "definitions",
            "intake",
            "recognise",
            "normalise",
            "reading",
            "ledger",
            "statistics",
            "resolve",
            "operation",
            "reports",
            "plausibility",
            "audit",
            "backup",
            "batch",
            "postgres"
        })
@NullMarked
package org.cunbao.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
