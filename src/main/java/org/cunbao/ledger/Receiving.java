package org.cunbao.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cunbao.vocabulary.CodePoints;

/**
 * Takes in what stands in the inbox: one file after another, by time of receipt, then name.
 *
 * <p>What was recorded is skipped when it is met again, so that a run that died while receiving is simply received
 * again and ends with the same receipts. What cannot be read is passed by and named.
 */
public final class Receiving {

    private static final int FILES_AT_ONCE = 64;
    private static final long BYTES_AT_ONCE = 8L << 20;

    private final Receipts receipts;
    private final Unpacking unpacking;
    private final SortedMap<String, Unread> unread = new TreeMap<>(CodePoints.ORDER);

    public Receiving(Receipts receipts, Unpacking unpacking) {
        this.receipts = receipts;
        this.unpacking = unpacking;
    }

    /** What could not be read so far, by name. */
    public List<Unread> unread() {
        return List.copyOf(unread.values());
    }

    /** Whether anything stands there that is not the newest receipt of its name. */
    public boolean bringsNews(String township, List<Arrival> arrivals) {
        Map<String, String> known = receipts.newestHashes(township);
        return arrivals.stream()
                .anyMatch(arrival -> read(arrival)
                        .filter(bytes -> !Canonical.sha256(bytes).equals(known.get(arrival.name())))
                        .isPresent());
    }

    /**
     * Records every arrival that is not the newest receipt of its name, archives with their members.
     *
     * @return how many receipts were recorded, members of archives among them
     */
    public int receive(Run run, List<Arrival> arrivals) {
        Map<String, String> known = receipts.newestHashes(run.township());
        Gathering gathering = new Gathering(run);
        for (Arrival arrival : ordered(run, arrivals)) {
            read(arrival).ifPresent(bytes -> {
                String sha256 = Canonical.sha256(bytes);
                if (!sha256.equals(known.get(arrival.name()))) {
                    deliver(run, arrival, bytes, sha256, gathering);
                }
            });
        }
        gathering.record();
        return gathering.recorded;
    }

    /** Deliveries on their way: so many are recorded at once, and no more are held. */
    private final class Gathering {

        private final Run run;
        private final List<Delivery> waiting = new ArrayList<>();
        private long bytes;
        private int recorded;

        Gathering(Run run) {
            this.run = run;
        }

        void add(Delivery delivery) {
            waiting.add(delivery);
            bytes += delivery.bytes().length;
            if (waiting.size() >= FILES_AT_ONCE || bytes >= BYTES_AT_ONCE) {
                record();
            }
        }

        void record() {
            if (!waiting.isEmpty()) {
                recorded += receipts.record(run, waiting).size();
                waiting.clear();
                bytes = 0;
            }
        }
    }

    private static List<Arrival> ordered(Run run, List<Arrival> arrivals) {
        return arrivals.stream()
                .sorted(Comparator.comparing((Arrival arrival) -> receivedAt(run, arrival))
                        .thenComparing(Arrival::name, CodePoints.ORDER))
                .toList();
    }

    private void deliver(Run run, Arrival arrival, byte[] bytes, String sha256, Gathering gathering) {
        boolean archive = !arrival.log() && unpacking.isArchive(bytes);
        Receipt.Kind kind = arrival.log() ? Receipt.Kind.LOG : archive ? Receipt.Kind.ARCHIVE : Receipt.Kind.FILE;
        Delivery delivery = new Delivery(
                arrival.name(),
                bytes,
                sha256,
                kind,
                receivedAt(run, arrival),
                arrival.declared(),
                arrival.sender(),
                Optional.empty());
        gathering.add(delivery);
        if (archive) {
            unpacking.expand(arrival.name(), bytes, (name, member) -> gathering.add(member(delivery, name, member)));
        }
    }

    /** What came in an archive has its time and its sender. */
    private static Delivery member(Delivery archive, String name, byte[] bytes) {
        return new Delivery(
                name,
                bytes,
                Canonical.sha256(bytes),
                Receipt.Kind.FILE,
                archive.receivedAt(),
                archive.declaredAt(),
                archive.sender(),
                Optional.of(archive.name()));
    }

    /** A time after the run's start is refused: the file counts as received when the run started. */
    private static Instant receivedAt(Run run, Arrival arrival) {
        return arrival.declared().filter(at -> !at.isAfter(run.startedAt())).orElse(run.startedAt());
    }

    /** Nothing of a file that cannot be read: it is no fault of the others. */
    private Optional<byte[]> read(Arrival arrival) {
        try {
            return Optional.of(arrival.content().read());
        } catch (IOException failure) {
            unread.put(arrival.name(), new Unread(arrival.name(), Unread.Reason.of(failure)));
            return Optional.empty();
        }
    }
}
