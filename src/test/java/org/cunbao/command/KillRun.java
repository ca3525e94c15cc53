package org.cunbao.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One process of a home that is to be killed, and how far it has come: by its own log since its start, and by the
 * processor time that it took, so that a busy machine moves no moment.
 */
final class KillRun {

    /** Where a process is that has begun no job yet. */
    static final String NOWHERE = "";

    private static final long GLANCE = 10;
    private static final Pattern STEP = Pattern.compile("Executing step: \\[([a-z]+)|(completed) with the following");

    private final Process process;
    private final Path log;
    private final long from;

    KillRun(Process process, Path log, long from) {
        this.process = process;
        this.log = log;
        this.from = from;
    }

    Process process() {
        return process;
    }

    /** Processor time so far; that of a process that is over is not known any more. */
    Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The step of a job that it has begun last, {@code completed} after a job, or {@link #NOWHERE} before the first. */
    String step() throws IOException {
        Matcher said = STEP.matcher(said());
        String step = NOWHERE;
        while (said.find()) {
            step = said.group(1) == null ? said.group(2) : said.group(1);
        }
        return step;
    }

    /** What it has written to its log. */
    String said() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        byte[] all = Files.readAllBytes(log);
        int begin = (int) Math.min(from, all.length);
        return new String(all, begin, all.length - begin, StandardCharsets.UTF_8);
    }

    /**
     * Waits until its first job is on.
     *
     * @return whether it is; else the process is over
     */
    boolean awaitWork() throws IOException, InterruptedException {
        while (step().equals(NOWHERE)) {
            if (isOverWithin(GLANCE)) {
                return false;
            }
        }
        return process.isAlive();
    }

    /**
     * Waits until it has taken so much more processor time.
     *
     * @param longest of real time, since who waits takes none
     * @return whether it lives; else the process is over
     */
    boolean awaitUse(Duration more, Duration longest) throws InterruptedException {
        Duration until = used().plus(more);
        long glances = longest.toMillis() / GLANCE;
        for (long glance = 0; glance < glances && used().compareTo(until) < 0; glance++) {
            if (isOverWithin(GLANCE)) {
                return false;
            }
        }
        return process.isAlive();
    }

    /** Whether the process has ended within so many milliseconds. */
    boolean isOverWithin(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Lets it come to its end; the most processor time that was seen. */
    Duration untilItsEnd(Duration longest) throws InterruptedException {
        Duration used = Duration.ZERO;
        for (long glance = 0; glance < longest.toMillis() / GLANCE && !isOverWithin(GLANCE); glance++) {
            used = used().compareTo(used) > 0 ? used() : used;
        }
        return used;
    }
}
