package org.cunbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Processor time used so far: unlike the clock on the wall it tells what work costs on a machine that others use too.
 *
 * @param program seconds of this process, its compiler and its garbage collector
 * @param compiler seconds of these that its just-in-time compiler took
 * @param database seconds of the database server's processes
 */
public record Processors(double program, double compiler, double database) {

    private static final double TICKS = 100;

    /** Of now; the server is the one whose cluster lies below the folder. */
    public static Processors now(Path folder) throws IOException {
        return new Processors(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9,
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3,
                server(folder));
    }

    public Processors since(Processors before) {
        return new Processors(program - before.program, compiler - before.compiler, database - before.database);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "program %.1f (%.1f of compiling), database %.1f", program, compiler, database);
    }

    private static double server(Path folder) throws IOException {
        try (Stream<Path> walk = Files.find(folder, 6, (path, is) -> path.endsWith("postmaster.pid"))) {
            Path pid = walk.findFirst().orElseThrow();
            ProcessHandle server = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pid).get(0)))
                    .orElseThrow();
            double ended = ended(Path.of("/proc", "" + server.pid(), "stat"));
            return ended
                    + Stream.concat(Stream.of(server), server.descendants())
                            .mapToDouble(process -> process.info()
                                            .totalCpuDuration()
                                            .orElse(Duration.ZERO)
                                            .toMillis()
                                    / 1000.0)
                            .sum();
        }
    }

    /** What the server's children used that are no more, in seconds; where the system tells it. */
    private static double ended(Path stat) throws IOException {
        if (!Files.exists(stat)) {
            return 0;
        }
        String[] fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }
}
