package org.cunbao.batch;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Has a process killed by the system when a step of a job has done its work, before that is written down; only where a
 * property names the step.
 */
public final class DoomedStep implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The system property that names the step. */
    public static final String PROPERTY = "cunbao.doomed";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String doomed = System.getProperty(PROPERTY, "");
        if (!doomed.isEmpty()) {
            context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (bean instanceof ObservationRegistry registry) {
                        registry.observationConfig().observationHandler(new Killer(doomed));
                    }
                    return bean;
                }
            });
        }
    }

    private record Killer(String doomed) implements ObservationHandler<Observation.Context> {

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }

        @Override
        public void onStop(Observation.Context context) {
            context.getAllKeyValues().forEach(value -> {
                if (value.getKey().endsWith("step.name") && value.getValue().equals(doomed)) {
                    kill();
                }
            });
        }

        private static void kill() {
            try {
                long self = ProcessHandle.current().pid();
                new ProcessBuilder("kill", "-9", String.valueOf(self)).start().waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
