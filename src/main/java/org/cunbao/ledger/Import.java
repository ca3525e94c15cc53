package org.cunbao.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.cunbao.definitions.Rules;
import org.cunbao.reading.FileReader;
import org.jspecify.annotations.Nullable;

/**
 * The work of one import run, step by step; each step may be done again after the machine died in it.
 *
 * <p>Several workers claim and read at once: which of them reads a file decides nothing.
 */
public final class Import {

    /** So often a process must have died while it read nothing but one file before the file is to blame. */
    private static final int DEATHS = 2;

    private final Ledger ledger;
    private final Run run;
    private final Material material;
    private final Progress progress;
    private final Queue<Receipt> due = new ConcurrentLinkedQueue<>();
    private final Queue<Readings.Fault> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reading = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong rows = new AtomicLong();
    private volatile int total;
    private volatile List<Unread> unread = List.of();

    /**
     * What an import works with.
     *
     * @param rules of now
     * @param reader made with these rules
     * @param unpacking opens archives
     * @param arrivals what stands in the inbox
     * @param rereading which of the kept files are read again
     */
    public record Material(
            Rules rules, FileReader reader, Unpacking unpacking, List<Arrival> arrivals, Rereading rereading) {

        public Material {
            arrivals = List.copyOf(arrivals);
        }
    }

    /** Hears how far it has come; from several threads. */
    public interface Progress {

        /**
         * Files with a reading so far, of how many, and their physical rows.
         */
        void read(int files, int of, long rows);

        /** Nobody listens. */
        static Progress none() {
            return (files, of, rows) -> {};
        }
    }

    public Import(Ledger ledger, Run run, Material material, Progress progress) {
        this.ledger = ledger;
        this.run = run;
        this.material = material;
        this.progress = progress;
    }

    /** Records what stands in the inbox and is not the newest receipt of its name; a run of another kind takes nothing in. */
    public void receive() {
        if (run.kind() != Run.Kind.IMPORT) {
            return;
        }
        Receiving receiving = new Receiving(ledger.receipts(), material.unpacking());
        receiving.receive(run, material.arrivals());
        unread = receiving.unread();
    }

    /** Asks the ledger which receipts are without a reading. */
    public void findDue() {
        due.clear();
        List<Receipt> found = ledger.receipts().findDue(run, material.rereading());
        total = found.size();
        progress.read(0, total, 0);
        Map<String, Integer> suspects = ledger.readings().findSuspects(run);
        List<String> innocent = new ArrayList<>();
        for (Receipt receipt : found) {
            Integer deaths = suspects.get(receipt.sha256());
            if (deaths == null) {
                due.add(receipt);
            } else if (deaths >= DEATHS) {
                ledger.readings().quarantine(run, material.rules(), receipt);
            } else if (readAlone(receipt)) {
                innocent.add(receipt.sha256());
            }
        }
        if (!suspects.isEmpty()) {
            ledger.readings().forgetSuspects(run, innocent);
        }
    }

    /** A process died while it read this file: it is read with nothing else, so that a second death has one cause. */
    private boolean readAlone(Receipt receipt) {
        reading.incrementAndGet();
        try {
            Optional<Readings.Fault> fault = ledger.readings().readAlone(run, material.rules(), receipt, reader());
            fault.ifPresent(faults::add);
            return fault.isEmpty();
        } finally {
            reading.decrementAndGet();
        }
    }

    private FileReader reader() {
        return new ArchiveAware(material.unpacking(), material.reader(), rows::addAndGet);
    }

    /** Whether files are being read just now. */
    public boolean isReading() {
        return reading.get() > 0;
    }

    /** Grows with every row and file that is read, so that one that stands still is noticed. */
    public long mark() {
        return rows.get() + done.get();
    }

    /** The next receipt without a reading, or null when all are claimed. */
    public @Nullable Receipt claim() {
        return due.poll();
    }

    /** Reads the claimed receipts and keeps their readings, in the caller's transaction. */
    public void read(List<? extends Receipt> claimed) {
        reading.incrementAndGet();
        try {
            faults.addAll(ledger.readings().read(run, material.rules(), List.copyOf(claimed), reader()));
        } finally {
            reading.decrementAndGet();
        }
        progress.read(done.addAndGet(claimed.size()), total, rows.get());
    }

    /**
     * Every receipt of the run has a reading, is a copy, or met a fault that is named.
     *
     * @throws IllegalStateException if one was lost
     */
    public void account() {
        int lost = ledger.receipts().findDue(run, Rereading.CHANGED).size() - faults.size();
        if (lost > 0) {
            throw new IllegalStateException(lost + " receipts are without a reading and without a fault");
        }
    }

    /** Ends the run: from now on it can be asked for. */
    public void finish() {
        ledger.runs().finish(run);
    }

    /** What stood in the inbox and could not be taken in; known once it was received. */
    public List<Unread> unread() {
        return unread;
    }

    /** Faults of ours that kept files from being read; those stay due. */
    public List<Readings.Fault> faults() {
        return List.copyOf(faults);
    }
}
