package org.cunbao.reports.poi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.cunbao.reports.TemplateFault;

/** The conditions that are open at one place of a template, and the template's faults so far. */
final class Conditions {

    private final Deque<Boolean> open = new ArrayDeque<>();
    private final Set<String> faults = new TreeSet<>();

    /** Whether what stands here is left out. */
    boolean hidden() {
        return open.contains(false);
    }

    void open(boolean holds) {
        open.push(holds);
    }

    void close() {
        if (open.poll() == null) {
            fault("{{/}} closes nothing");
        }
    }

    void fault(String what) {
        faults.add(what);
    }

    /** @throws TemplateFault if the template names what is not there, or a condition was left open */
    void finish() {
        if (!open.isEmpty()) {
            fault("a condition is not closed by {{/}}");
        }
        if (!faults.isEmpty()) {
            throw new TemplateFault(faults);
        }
    }
}
