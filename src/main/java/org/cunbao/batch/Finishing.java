package org.cunbao.batch;

import org.cunbao.ledger.Import;
import org.cunbao.ledger.Run;
import org.cunbao.resolve.WhoIsWho;

/** Takes a run to its end by the job that is its own; the caller holds the township. */
final class Finishing {

    private final NightlyImportJob imports;
    private final QuarterClose closes;
    private final WhoIsWho whoIsWho;

    Finishing(NightlyImportJob imports, QuarterClose closes, WhoIsWho whoIsWho) {
        this.imports = imports;
        this.closes = closes;
        this.whoIsWho = whoIsWho;
    }

    void finish(Run run, Import work, ImportRequest request) throws ImportFailed {
        if (run.kind() == Run.Kind.CLOSE) {
            closes.finish(run, request.whose().amongOthers());
            return;
        }
        try (Watchdog watching = Watchdog.over(work)) {
            imports.run(run, work, () -> whoIsWho.conclude(run.township(), run.number(), request.rules()));
        }
    }
}
