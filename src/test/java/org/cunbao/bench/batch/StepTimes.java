package org.cunbao.bench.batch;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Where a job's time went, as the job repository tells it. */
public final class StepTimes {

    private StepTimes() {}

    /** The steps of the newest execution of a job, in seconds. */
    public static String of(JobRepository repository, String job) {
        JobInstance instance = repository.getJobInstances(job, 0, 1).get(0);
        JobExecution execution = Objects.requireNonNull(repository.getLastJobExecution(instance));
        return execution.getStepExecutions().stream()
                .sorted(Comparator.comparing(StepExecution::getId))
                .map(step -> String.format(Locale.ROOT, "%s %.2f", step.getStepName(), seconds(step)))
                .collect(Collectors.joining(", "));
    }

    private static double seconds(StepExecution step) {
        return Duration.between(Objects.requireNonNull(step.getStartTime()), Objects.requireNonNull(step.getEndTime()))
                        .toMillis()
                / 1000.0;
    }
}
