package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entities that there were, set beside the mentions that there are. */
final class Past {

    private final Roll roll;
    private final List<@Nullable String> was;
    private final List<Remembered.Member> lost = new ArrayList<>();

    Past(Roll roll, List<Remembered.Member> members) {
        this.roll = roll;
        Map<Place, String> left = new HashMap<>();
        members.forEach(member -> left.put(member.place(), member.entity()));
        this.was = new ArrayList<>(roll.size());
        for (int row = 0; row < roll.size(); row++) {
            was.add(left.remove(roll.line(row).place()));
        }
        new TreeSet<>(left.keySet())
                .forEach(place -> lost.add(new Remembered.Member(place, left.getOrDefault(place, ""))));
    }

    /** The entity of a row; null where it did not speak. */
    @Nullable
    String entity(int row) {
        return was.get(row);
    }

    /** Entries that spoke and do not any more, with what they spoke of. */
    List<Remembered.Member> lost() {
        return lost;
    }

    /**
     * Every entry that may speak of another entity than before.
     *
     * @param rows that were drawn again
     * @param now the entities of all rows
     */
    List<Renewed.Move> moves(int[] rows, List<String> now) {
        List<Renewed.Move> moves = new ArrayList<>();
        for (int row : rows) {
            moves.add(new Renewed.Move(roll.line(row).place(), was.get(row), now.get(row)));
        }
        lost.forEach(member -> moves.add(new Renewed.Move(member.place(), member.entity(), null)));
        return moves;
    }
}
