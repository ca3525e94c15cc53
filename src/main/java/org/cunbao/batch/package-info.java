/** When, how many at a time, and what if the machine dies; never what a row means. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "definitions",
            "intake",
            "reading",
            "ledger",
            "resolve",
            "statistics",
            "reports",
            "audit",
            "postgres"
        })
@NullMarked
package org.cunbao.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
