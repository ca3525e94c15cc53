package org.cunbao.batch;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Has the system ask a process to end while it is in a step of a job, and the step go on once the process has heard of it;
 * only where a property names the step.
 */
public final class AskedStep implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The system property that names the step. */
    public static final String PROPERTY = "cunbao.asked";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String asked = System.getProperty(PROPERTY, "");
        if (!asked.isEmpty()) {
            context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (bean instanceof ObservationRegistry registry) {
                        registry.observationConfig().observationHandler(new Asking(asked, context));
                    }
                    return bean;
                }
            });
        }
    }

    private record Asking(String asked, ConfigurableApplicationContext context)
            implements ObservationHandler<Observation.Context> {

        @Override
        public boolean supportsContext(Observation.Context about) {
            return true;
        }

        @Override
        public void onStart(Observation.Context about) {
            about.getAllKeyValues().forEach(value -> {
                if (value.getKey().endsWith("step.name") && value.getValue().equals(asked)) {
                    ask();
                }
            });
        }

        private void ask() {
            try {
                long self = ProcessHandle.current().pid();
                new ProcessBuilder("kill", "-TERM", String.valueOf(self))
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            RunningJobs running = context.getBean(RunningJobs.class);
            while (!running.stopping()) {
                Thread.onSpinWait();
            }
        }
    }
}
