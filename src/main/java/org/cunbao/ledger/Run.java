package org.cunbao.ledger;

import java.time.Instant;
import org.cunbao.definitions.RulesHashes;

/**
 * One run of one township: everything that changes facts happens in one.
 *
 * @param township the township's code
 * @param number from 1, without gaps in each township
 * @param kind what it does
 * @param startedAt from the program's clock, never before the run before it finished
 * @param program name and hash of the program
 * @param rules the hashes of the rules that it works under
 */
public record Run(String township, long number, Kind kind, Instant startedAt, String program, RulesHashes rules) {

    /** The same run as another program goes on with it: what is read from now on is that program's reading. */
    public Run by(String otherProgram) {
        return new Run(township, number, kind, startedAt, otherProgram, rules);
    }

    /** What a run does. */
    public enum Kind {
        IMPORT("import"),
        DECISION("decision"),
        RULES("rules"),
        WITHDRAWAL("withdrawal"),
        CLOSE("close");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word that is stored. */
        public String code() {
            return code;
        }

        /**
         * @throws IllegalArgumentException for a word that names no kind
         */
        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of run is called " + code);
        }
    }
}
