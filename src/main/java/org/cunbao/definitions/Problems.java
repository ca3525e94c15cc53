package org.cunbao.definitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cunbao.definitions.tree.Place;

/** Gathers what is wrong, so that all of it is said at once. */
final class Problems {

    private static final Comparator<DefinitionError> ORDER = Comparator.comparing(DefinitionError::file)
            .thenComparing(error -> error.place().line())
            .thenComparing(error -> error.place().column());

    private final Set<DefinitionError> found = new LinkedHashSet<>();

    void add(DefinitionError error) {
        found.add(error);
    }

    /**
     * @throws DefinitionErrors if anything is wrong
     */
    void check() {
        if (!found.isEmpty()) {
            List<DefinitionError> sorted = new ArrayList<>(found);
            sorted.sort(ORDER);
            throw new DefinitionErrors(sorted);
        }
    }

    /** The problems of one file. */
    InFile in(String file) {
        return new InFile(this, file);
    }

    /**
     * Reports problems of one file.
     *
     * @param file below the folder of the definitions
     */
    record InFile(Problems problems, String file) {

        void add(Place place, DefinitionFault fault, String found, String allowed) {
            problems.add(new DefinitionError(file, place, fault, found, allowed));
        }
    }
}
