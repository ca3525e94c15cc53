package org.cunbao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the workers of an import do all the time, by looking at them twenty times a second.
 *
 * <p>Looked at from outside, so that what is measured is the import as it is, without a clock around every row; not more
 * often, since every look halts them. A worker
 * inside of a socket waits for the database; otherwise it does what the innermost of our packages is for.
 */
final class Split implements AutoCloseable {

    private static final String OURS = "org.cunbao.";
    private static final String WORKERS = "reader-";
    private static final Map<String, String> KINDS = Map.of(
            "intake", "read",
            "recognise", "recognise",
            "normalise", "normalise",
            "reading", "normalise",
            "ledger", "write",
            "batch", "write");

    private final Map<String, Integer> seen = new TreeMap<>();
    private final Thread watcher = new Thread(this::watch, "split");
    private volatile boolean over;

    Split() {
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The share of each kind, the largest first. */
    @Override
    public String toString() {
        int all = Math.max(1, seen.values().stream().mapToInt(Integer::intValue).sum());
        return seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(kind -> String.format(Locale.ROOT, "%s %.0f %%", kind.getKey(), 100.0 * kind.getValue() / all))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        watcher.join();
    }

    private void watch() {
        try {
            while (!over) {
                Thread.sleep(50);
                ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                long[] workers = Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread ->
                                thread != null && thread.getThreadName().startsWith(WORKERS))
                        .mapToLong(ThreadInfo::getThreadId)
                        .toArray();
                Stream.of(threads.getThreadInfo(workers, 80))
                        .filter(Objects::nonNull)
                        .forEach(worker -> seen.merge(kind(worker), 1, Integer::sum));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String kind(ThreadInfo worker) {
        StackTraceElement[] stack = worker.getStackTrace();
        boolean socket = Arrays.stream(stack)
                .limit(4)
                .anyMatch(frame -> frame.getClassName().startsWith("sun.nio.ch."));
        return socket
                ? "wait"
                : Arrays.stream(stack)
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .flatMap(frame -> kind(frame).stream())
                        .findFirst()
                        .orElse("write");
    }

    private static Optional<String> kind(StackTraceElement frame) {
        String within = frame.getClassName().substring(OURS.length());
        return Optional.ofNullable(KINDS.get(within.substring(0, Math.max(0, within.indexOf('.')))));
    }
}
