package org.cunbao.batch;

import org.cunbao.reports.CloseWork;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** The close of a period, step by step: inspect, figure, freeze, write, conclude, summarise. */
final class QuarterCloseJob {

    static final String NAME = "quarterClose";

    private final Steps steps;
    private final Jobs jobs;

    QuarterCloseJob(Steps steps, Jobs jobs) {
        this.steps = steps;
        this.jobs = jobs;
    }

    /** Every step finds out itself what is left of it: the ledger knows what was frozen. */
    Job of(CloseWork work, WorkLog log) {
        return steps.job(NAME)
                .start(steps.gate("inspect", work::inspect))
                .next(steps.anew("figure", work::figure))
                .next(steps.anew("freeze", () -> {
                    work.freeze();
                    work.run().ifPresent(log::begun);
                }))
                .next(steps.anew("write", work::write))
                .next(steps.anew("conclude", work::conclude))
                .next(steps.anew("summarise", work::finish))
                .build();
    }

    /**
     * Comes back as well when the close was refused.
     *
     * @throws ImportFailed if it did not come to its end
     */
    void run(CloseWork work) throws ImportFailed {
        try (WorkLog log = WorkLog.ofNone()) {
            jobs.run(of(work, log), identity(work), Jobs.TOWNSHIP);
        } catch (ImportFailed ended) {
            if (work.refusal().isEmpty()) {
                throw ended;
            }
        }
    }

    private static JobParameters identity(CloseWork work) {
        return new JobParametersBuilder()
                .addString(Jobs.TOWNSHIP, work.township())
                .addString("period", work.period().code())
                .addLong("revision", (long) work.revision())
                .addLong("asOf", work.of())
                .toJobParameters();
    }
}
