package org.cunbao.batch;

import org.springframework.aop.support.AopUtils;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.SimpleJobRepository;

/** The job repository must outlive the process: Spring Batch's default keeps nothing. */
final class JobRepositories {

    private JobRepositories() {}

    /**
     * @throws IllegalStateException if what a job did would be forgotten
     */
    static void demandLasting(JobRepository repository) {
        Class<?> type = AopUtils.getTargetClass(repository);
        if (!SimpleJobRepository.class.isAssignableFrom(type)
                || type.getSimpleName().startsWith("Resourceless")) {
            throw new IllegalStateException("the job repository keeps nothing: " + type.getName());
        }
    }
}
