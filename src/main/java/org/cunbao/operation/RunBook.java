package org.cunbao.operation;

import java.util.List;
import java.util.Map;

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
    record Stock(long received, long due, Map<String, Long> rows, Map<String, Long> findings, long databaseBytes) {}
}
