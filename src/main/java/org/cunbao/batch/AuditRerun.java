package org.cunbao.batch;

import org.cunbao.audit.Audit;
import org.cunbao.audit.Proof;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verification;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Vault;

/**
 * Does a close again from nothing but the files, the decisions and the definitions of then, and compares what comes out
 * with what was kept.
 *
 * <p>It is done on a scratch schema by the same jobs; of the live tables it only reads, and it leaves nothing behind.
 */
public final class AuditRerun {

    private final AuditRerunJob job;
    private final Rooms rooms;
    private final Patience patience;

    AuditRerun(AuditRerunJob job, Rooms rooms, Patience patience) {
        this.job = job;
        this.rooms = rooms;
        this.patience = patience;
    }

    /** What of the live house is asked, and where the other one is built. */
    record Rooms(Audit audit, History history, Vault vault, ScratchHouses houses) {}

    /**
     * What was found.
     *
     * @param verification of everything that is kept
     * @param proof of the close
     */
    public record Found(Verification verification, Proof proof) {}

    /**
     * Replays one close.
     *
     * @param scope the program that runs, and what it reads with
     * @throws ImportFailed if a job did not come to its end
     */
    public Proof prove(String township, Close close, Scope scope) throws ImportFailed {
        return patience.with(() -> {
            try (Rerun work = new Rerun(rooms, township, close, scope, false)) {
                job.run(work);
                return work.proof();
            }
        });
    }

    /**
     * Verifies everything that is kept and replays one close.
     *
     * @param scope the program that runs, and what it reads with
     * @throws ImportFailed if a job did not come to its end
     */
    public Found verifyAndProve(String township, Close close, Scope scope) throws ImportFailed {
        return patience.with(() -> {
            try (Rerun work = new Rerun(rooms, township, close, scope, true)) {
                job.run(work);
                return new Found(work.verification(), work.proof());
            }
        });
    }
}
