package org.cunbao.ledger;

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

    /** A finding was seen and accepted; it stays. */
    record Answer(String finding, String reason) implements Word {}

    /** A file counts no more, and of an archive what came in it; the file's name, or {@code NAME@SHA256} where bytes are meant. */
    record Withdraw(String file, String reason) implements Word {}

    /** A former word counts no more. */
    record Undo(long decision, String reason) implements Word {}
}
