package org.cunbao.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conclusion about one kind as it stands, and what of it is new.
 *
 * @param kind {@code person}, {@code activity}, …
 * @param defined whether there are settings of the kind
 * @param standing the mentions and their entities
 * @param moves entries that may have another entity than before, those that are gone among them
 * @param links pairs that are not simply the same
 * @param refined the names of blocks that were above their cap and were divided
 * @param files what is to be remembered of which files
 */
public record Renewed(
        String kind,
        boolean defined,
        Standing standing,
        List<Move> moves,
        Links links,
        List<String> refined,
        Files files) {

    public Renewed {
        moves = List.copyOf(moves);
        refined = List.copyOf(refined);
    }

    /**
     * An entry, what it spoke of, and what it speaks of.
     *
     * @param place of the entry
     * @param was the entity before, if there was one
     * @param now the entity now, if it still speaks
     */
    public record Move(
            Place place, @Nullable String was, @Nullable String now) {

        /** Whether it speaks of another entity than before. */
        public boolean isOne() {
            return was == null || !was.equals(now);
        }
    }

    /**
     * Pairs that are not simply the same.
     *
     * @param added those that were found now, with the levels that decided
     * @param altered those that were kept, of which the entities changed or whether they wait
     * @param dropped those of before that are no more, or are added again
     */
    public record Links(List<Added> added, List<Remembered.KeptLink> altered, List<Remembered.KeptLink> dropped) {

        public Links {
            added = List.copyOf(added);
            altered = List.copyOf(altered);
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * A pair that was found.
     *
     * @param link what decided
     * @param line as it is to be kept
     */
    public record Added(Link link, Remembered.KeptLink line) {}

    /**
     * What is remembered by file.
     *
     * @param printed those that changed
     * @param gone receipts of files that say nothing any more
     */
    public record Files(List<Remembered.PrintedFile> printed, Set<Long> gone) {

        public Files {
            printed = List.copyOf(printed);
            gone = Set.copyOf(gone);
        }
    }

    /** A kind that nothing speaks of any more. */
    static Renewed gone(String kind, List<Remembered.Member> members) {
        List<Move> moves = members.stream()
                .map(member -> new Move(member.place(), member.entity(), null))
                .toList();
        return new Renewed(
                kind,
                false,
                new Standing(Roll.of(kind, List.of(), Map.of()), List.of()),
                moves,
                new Links(List.of(), List.of(), List.of()),
                List.of(),
                new Files(List.of(), Set.of()));
    }

    /** How many entities there are. */
    public int entities() {
        return standing.entities();
    }
}
