package org.cunbao.bench;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** What one step of a job costs: seconds on the wall, and of processors in the program, its compiler and the database. */
final class StepCost implements ObservationHandler<Observation.Context> {

    private final String step;
    private final Path folder;
    private String told = "";

    /**
     * What was used up when a step began.
     */
    private record Start(long nanos, Processors processors) {}

    /**
     * @param step its name
     * @param folder below which the database's cluster lies
     */
    StepCost(String step, Path folder) {
        this.step = step;
        this.folder = folder;
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }

    @Override
    public void onStart(Observation.Context context) {
        context.put(Start.class, new Start(System.nanoTime(), now()));
    }

    @Override
    public void onStop(Observation.Context context) {
        boolean wanted = context.getAllKeyValues().stream()
                .anyMatch(key -> key.getValue().equals(step));
        if (wanted) {
            Start start = context.getRequired(Start.class);
            Processors used = now().since(start.processors());
            told = String.format(
                    Locale.ROOT,
                    "%s %.2f s; processor time: program %.2f s, database %.2f s",
                    step,
                    (System.nanoTime() - start.nanos()) / 1e9,
                    used.program(),
                    used.database());
        }
    }

    /** The newest. */
    @Override
    public String toString() {
        return told;
    }

    private Processors now() {
        try {
            return Processors.now(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
