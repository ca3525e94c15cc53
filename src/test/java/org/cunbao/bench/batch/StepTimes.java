package org.cunbao.bench.batch;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Where a job's time went, as the job repository tells it. */
public final class StepTimes {

    private StepTimes() {}

    /** The steps of the newest execution of a job, in seconds, the earliest first. */
    public static Map<String, Double> of(JobRepository repository, String job) {
        JobInstance instance = repository.getJobInstances(job, 0, 1).get(0);
        JobExecution execution = Objects.requireNonNull(repository.getLastJobExecution(instance));
        Map<String, Double> times = new LinkedHashMap<>();
        execution.getStepExecutions().stream()
                .sorted(Comparator.comparing(StepExecution::getId))
                .forEach(step -> times.put(step.getStepName(), seconds(step)));
        return times;
    }

    private static double seconds(StepExecution step) {
        return Duration.between(Objects.requireNonNull(step.getStartTime()), Objects.requireNonNull(step.getEndTime()))
                        .toMillis()
                / 1000.0;
    }
}
