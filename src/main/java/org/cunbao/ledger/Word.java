package org.cunbao.ledger;

import java.util.Map;
import java.util.Optional;
import org.cunbao.reading.Assignment;
import org.cunbao.reading.Layout;

/** A person's word before it is recorded: always with a reason, always about content and never about a position. */
public sealed interface Word {

    /** Why; never empty. */
    String reason();

    /** What a table of one file is. */
    record Assign(String file, Assignment assignment, String reason) implements Word {}

    /** How the columns under one header read, in whatever file it stands. */
    record LayOut(Layout layout, String reason) implements Word {}

    /**
     * A finding was seen and accepted; it stays.
     *
     * @param finding its key
     * @param place where it stands now, for people: {@code FILE#SHEET!D5}; empty where nobody said
     * @param reason why
     */
    record Answer(String finding, String place, String reason) implements Word {}

    /** A file counts no more, and of an archive what came in it; the file's name, or {@code NAME@SHA256} where bytes are meant. */
    record Withdraw(String file, String reason) implements Word {}

    /**
     * Two contents are of the same thing, or of different ones; sides in the order of their seals.
     *
     * @param kind of the thing: {@code person}
     * @param left the side with the lesser seal
     * @param right the other
     * @param same what is said
     * @param number where both say the same: how many different things say so
     * @param reason why
     */
    record Match(String kind, Side left, Side right, boolean same, Optional<Integer> number, String reason)
            implements Word {

        public Match {
            if (left.seal().compareTo(right.seal()) > 0) {
                Side lesser = right;
                right = left;
                left = lesser;
            }
        }
    }

    /**
     * One side of a match.
     *
     * @param seal of the content, a keyed hash
     * @param place where it stands now: {@code FILE#SHEET!ROW}, for people
     * @param content what it says, by name
     */
    record Side(String seal, String place, Map<String, String> content) {

        public Side {
            content = Map.copyOf(content);
        }
    }

    /** A former word counts no more. */
    record Undo(long decision, String reason) implements Word {}
}
