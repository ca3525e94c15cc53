package org.cunbao.audit;

import java.util.List;

/**
 * Why the figures of a period are others than they were.
 *
 * @param causes that were switched on, in their order
 * @param changes the figures that differ, each with its parts
 * @param defects what cannot be: empty unless the program contradicts itself
 * @param otherPrograms programs whose readings stand in the state of now, while the comparison read all anew
 */
public record Comparison(List<Cause> causes, List<Change> changes, List<Defect> defects, List<String> otherPrograms) {

    public Comparison {
        causes = List.copyOf(causes);
        changes = List.copyOf(changes);
        defects = List.copyOf(defects);
        otherPrograms = List.copyOf(otherPrograms);
    }

    /** A fault of the program, which is never a cause. */
    public enum Defect {
        /** The program that made the state of then makes another one of the same things. */
        NOT_REPEATABLE,
        /** With all causes switched on, figures are others than those of now. */
        NOT_REACHED
    }
}
