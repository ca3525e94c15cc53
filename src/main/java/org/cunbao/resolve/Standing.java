package org.cunbao.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Every mention of one kind and the entity that it speaks of. */
public final class Standing {

    private final Roll roll;
    private final List<String> entities;

    /**
     * @param entities by row
     */
    Standing(Roll roll, List<String> entities) {
        this.roll = roll;
        this.entities = entities;
    }

    /** How many entities there are. */
    int entities() {
        return new HashSet<>(entities).size();
    }

    int size() {
        return roll.size();
    }

    Roll.Line line(int row) {
        return roll.line(row);
    }

    String entity(int row) {
        return entities.get(row);
    }

    /** The entities by row. */
    List<String> all() {
        return entities;
    }

    /** The entity of each entry that speaks. */
    Map<Speaker, String> bySpeaker() {
        Map<Speaker, String> known = new HashMap<>();
        for (int row = 0; row < roll.size(); row++) {
            known.put(roll.line(row).speaker(), entities.get(row));
        }
        return known;
    }

    /** The entities of which a submission speaks that is in force. */
    Set<String> counted(Predicate<Sources.Source> inForce) {
        Set<String> counted = new HashSet<>();
        for (int row = 0; row < roll.size(); row++) {
            if (inForce.test(roll.line(row).source())) {
                counted.add(entities.get(row));
            }
        }
        return counted;
    }
}
