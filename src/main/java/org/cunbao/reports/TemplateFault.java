package org.cunbao.reports;

import java.util.Collection;
import java.util.List;

/** A template names what is not there, so that no report can be made from it. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    /**
     * @param faults what is wrong, one a line
     */
    public TemplateFault(Collection<String> faults) {
        super("the report's template: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, one a line. */
    public List<String> faults() {
        return faults;
    }
}
