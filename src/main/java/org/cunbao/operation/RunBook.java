package org.cunbao.operation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What ran, and how much there is. */
public interface RunBook {

    /** The newest runs, newest first. */
    List<RunLine> findNewest(String township, int limit);

    /** How much a township has, as of its newest run. */
    Stock stock(String township);

    /** Name and size of the newest receipt of every name. */
    Map<String, Long> receivedSizes(String township);

    /**
     * How much there is.
     *
     * @param received receipts
     * @param due receipts without a reading
     * @param rows physical rows of the readings in use, by their class, data rows by accepted and rejected
     * @param findings of the readings in use, by code
     * @param databaseBytes size of the database
     */
    record Stock(long received, long due, Map<String, Long> rows, Map<String, Long> findings, long databaseBytes) {

        /** This township's and another's of the same database together. */
        public Stock with(Stock other) {
            return new Stock(
                    received + other.received,
                    due + other.due,
                    sums(rows, other.rows),
                    sums(findings, other.findings),
                    databaseBytes);
        }

        private static Map<String, Long> sums(Map<String, Long> one, Map<String, Long> other) {
            Map<String, Long> sums = new TreeMap<>(one);
            other.forEach((name, number) -> sums.merge(name, number, Long::sum));
            return sums;
        }
    }
}
