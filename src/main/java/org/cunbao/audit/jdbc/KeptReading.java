package org.cunbao.audit.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.audit.Said;
import org.cunbao.ledger.ReadingHash;

/** What the tables hold of one reading, hashed anew while it is fetched. */
final class KeptReading {

    private final ReadingHash hash = new ReadingHash();
    private final Map<String, Integer> rows = new TreeMap<>();
    private Optional<Said> wrong = Optional.empty();

    ReadingHash hash() {
        return hash;
    }

    /** One more row of a table. */
    void count(String table) {
        rows.merge(table, 1, Integer::sum);
    }

    /** Something beside the hash does not agree. */
    void wrong(Said what) {
        wrong = Optional.of(what);
    }

    /** What does not agree with the reading's own row; empty if all does. */
    Optional<Said> findDifference(Fact reading) {
        for (String table : KeptContents.TABLES) {
            if (rows.getOrDefault(table, 0) != reading.number(table)) {
                return Optional.of(
                        new Said("it does not hold as many " + table + " as it states", table + " 的数目与所述不符"));
            }
        }
        return wrong.isEmpty() && !hash.hash().equals(reading.text("hash"))
                ? Optional.of(new Said("what it holds does not match its hash", "内容与其哈希不符"))
                : wrong;
    }
}
