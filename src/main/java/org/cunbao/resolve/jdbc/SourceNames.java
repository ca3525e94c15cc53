package org.cunbao.resolve.jdbc;

import java.util.HashMap;
import java.util.Map;

/**
 * Names sources by their bytes; a copy that a person has made a submission of its own also by its name, and where even
 * that was received more than once, by which time it was.
 */
final class SourceNames {

    private final Map<Long, String> byReceipt = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /** The same for every submission of a receipt; asked in the order of receipt. */
    String of(long receipt, String sha256, String name, boolean own) {
        return byReceipt.computeIfAbsent(receipt, unnamed -> {
            String source = own ? sha256 + "@" + name : sha256;
            int times = taken.merge(source, 1, Integer::sum);
            return times == 1 ? source : source + "@" + times;
        });
    }
}
