package org.cunbao.definitions;

import java.util.List;

/** The jobs that a schedule can name. Each needs a bean that runs it; the service refuses to start without. */
@SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed
public enum JobKind {
    /** The import of the inbox and what follows from it; waits until a file's size and time have stood so many seconds. */
    NIGHTLY_IMPORT("nightly-import", List.of(Parameter.whole("settle_seconds", 0, 3600, 60))),

    /**
     * The quarter that has just ended: a draft of the outputs, or the close itself. What blocks a close holds for the
     * command too.
     */
    QUARTER_CLOSE(
            "quarter-close",
            List.of(
                    Parameter.word("does", "draft", "close"),
                    Parameter.word("errors_block", "no", "yes"),
                    Parameter.word("pairs_block", "no", "yes"))),

    /** Everything that is kept is verified, and one close is replayed, another each time. */
    AUDIT_RERUN("audit-rerun", List.of());

    private final String code;
    private final List<Parameter> parameters;

    JobKind(String code, List<Parameter> parameters) {
        this.code = code;
        this.parameters = parameters;
    }

    /** The word in a schedule. */
    public String code() {
        return code;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /**
     * What a schedule may say to a job.
     *
     * @param name the key
     * @param pattern what its text must match
     * @param allowed the same for a message
     * @param least for a number, the smallest
     * @param most for a number, the largest
     * @param absent what holds where nothing is said
     */
    record Parameter(String name, String pattern, String allowed, int least, int most, String absent) {

        static Parameter whole(String name, int least, int most, int absent) {
            return new Parameter(name, "\\d{1,9}", least + " … " + most, least, most, String.valueOf(absent));
        }

        /** One of a few words; the first holds where nothing is said. */
        static Parameter word(String name, String... words) {
            return new Parameter(name, String.join("|", words), String.join(", ", words), 0, 0, words[0]);
        }

        boolean takes(String text) {
            boolean number = most > least;
            return text.matches(pattern)
                    && (!number || (Integer.parseInt(text) >= least && Integer.parseInt(text) <= most));
        }
    }
}
