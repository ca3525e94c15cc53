package org.cunbao.audit.jdbc;

import java.util.Map;
import java.util.TreeMap;
import org.cunbao.ledger.ReadingHash;

/** What the tables hold of one reading, hashed anew while it is fetched. */
final class KeptReading {

    private final ReadingHash hash = new ReadingHash();
    private final Map<String, Integer> rows = new TreeMap<>();
    private String wrong = "";

    ReadingHash hash() {
        return hash;
    }

    /** One more row of a table. */
    void count(String table) {
        rows.merge(table, 1, Integer::sum);
    }

    /** Something beside the hash does not agree. */
    void wrong(String what) {
        wrong = what;
    }

    /** What does not agree with the reading's own row; empty if all does. */
    String difference(Fact reading) {
        for (String table : KeptContents.TABLES) {
            if (rows.getOrDefault(table, 0) != reading.number(table)) {
                return "it does not hold as many " + table + " as it states";
            }
        }
        return wrong.isEmpty() && !hash.hash().equals(reading.text("hash"))
                ? "what it holds does not match its hash"
                : wrong;
    }
}
