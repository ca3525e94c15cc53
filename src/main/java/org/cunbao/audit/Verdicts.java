package org.cunbao.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hears what became of each item; from several threads, and the same in whatever order they speak. */
public final class Verdicts {

    private final String check;
    private final List<Verification.Broken> broken = new ArrayList<>();
    private final TreeMap<Said, Long> remarks = new TreeMap<>();
    private long items;

    public Verdicts(String check) {
        this.check = check;
    }

    /** So many items were looked at, whole or broken. */
    public synchronized void looked(long more) {
        items += more;
    }

    /**
     * An item is not what was kept.
     *
     * @param item its natural name: {@code receipt of a.xlsx in run 3}
     * @param why what does not agree
     */
    public synchronized void broken(Said item, Said why) {
        broken.add(new Verification.Broken(check, item, why));
    }

    /** Something that is no fault but should be known, and of how many items. */
    public synchronized void remark(Said text, long more) {
        remarks.merge(text, more, Long::sum);
    }

    synchronized long items() {
        return items;
    }

    /** By item, then what is wrong. */
    synchronized List<Verification.Broken> broken() {
        return broken.stream()
                .distinct()
                .sorted(Comparator.comparing(Verification.Broken::item).thenComparing(Verification.Broken::why))
                .toList();
    }

    synchronized Map<Said, Long> remarks() {
        return new TreeMap<>(remarks);
    }
}
