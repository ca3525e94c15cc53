package org.cunbao.command;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which state of the ledger is asked. */
final class AsOf {

    /** What a time means: what had been recorded by then, or what was declared to have been received by then. */
    enum Knowledge {
        RECORDED,
        DECLARED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "as-of")
    private @Nullable String time;

    @Option(names = "--knowledge", paramLabel = "recorded|declared", descriptionKey = "knowledge")
    private Knowledge knowledge = Knowledge.RECORDED;

    /** Whether a state was named at all; {@code now} names it too, and so does what was declared: no close is of that. */
    boolean named() {
        return time != null || declared();
    }

    /** The time that was named; empty: of now. */
    Optional<String> time() {
        return Optional.ofNullable(time).filter(named -> !named.equals("now"));
    }

    boolean declared() {
        return knowledge == Knowledge.DECLARED;
    }

    /** Until when files must have been received to be seen, where that is what was asked. */
    Optional<Instant> until(Office office) {
        return declared() ? time().map(office::time) : Optional.empty();
    }
}
