package org.cunbao.batch;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** The audit of a close, step by step: verify (where asked), rebuild, compare, drop. */
final class AuditRerunJob {

    static final String NAME = "auditRerun";

    private static final String SCRATCH = "scratch";

    private final Steps steps;
    private final Jobs jobs;

    AuditRerunJob(Steps steps, Jobs jobs) {
        this.steps = steps;
        this.jobs = jobs;
    }

    /** Everything is done anew by every start: what a dead one has left is dropped first. */
    Job of(Rerun work) {
        return steps.job(NAME)
                .start(steps.anew("verify", work::verify))
                .next(steps.anew("rebuild", work::rebuild))
                .next(steps.anew("compare", work::compare))
                .next(steps.anew("drop", work::close))
                .build();
    }

    /**
     * @throws ImportFailed if it did not come to its end
     */
    void run(Rerun work) throws ImportFailed {
        try (WorkLog log = WorkLog.of(work.run())) {
            jobs.run(of(work), identity(work), SCRATCH);
        }
    }

    /** Of the same close as many times as it is asked; the scratch schema is held by one process alone. */
    private JobParameters identity(Rerun work) {
        long turn = 1;
        while (jobs.isComplete(NAME, identity(work, turn))) {
            turn++;
        }
        return identity(work, turn);
    }

    private static JobParameters identity(Rerun work, long turn) {
        return new JobParametersBuilder()
                .addString(Jobs.TOWNSHIP, work.township())
                .addString("period", work.closed().period().code())
                .addLong("revision", (long) work.closed().revision())
                .addString("verified", work.verifies() ? "yes" : "no")
                .addString(SCRATCH, work.scratch())
                .addLong("turn", turn)
                .toJobParameters();
    }
}
