package org.cunbao.definitions;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.tree.Node;

/** Reads one schedule. */
final class ScheduleReader {

    /** The keys that every schedule may have; those of its job come after them. */
    static final List<String> KEYS =
            List.of("id", "zh", "en", "job", "cron", "zone", "retry_minutes", "overdue_minutes");

    private static final String CRON = "* * * * *";
    private static final JobKind.Parameter RETRY = JobKind.Parameter.whole("retry_minutes", 1, 1440, 10);
    private static final JobKind.Parameter OVERDUE = JobKind.Parameter.whole("overdue_minutes", 1, 10080, 60);

    private final Section section;
    private final JobKind job;

    private ScheduleReader(Node node, Problems.InFile problems) {
        this.section = new Section(node, keys(node), problems);
        this.job = section.choice("job", jobs(), Optional.empty());
    }

    static Schedule read(Node node, Problems.InFile problems, String stem) {
        return new ScheduleReader(node, problems).schedule(stem);
    }

    private Schedule schedule(String stem) {
        return new Schedule(
                id(stem),
                FormReader.names(section),
                job,
                cron(),
                zone(),
                Duration.ofMinutes(Integer.parseInt(value(RETRY))),
                Duration.ofMinutes(Integer.parseInt(value(OVERDUE))),
                parameters());
    }

    private String id(String stem) {
        if (!section.has("id")) {
            section.missing("id", stem);
        }
        return section.findValue("id", stem, id -> Optional.of(id).filter(stem::equals))
                .orElse(stem);
    }

    private Cron cron() {
        if (!section.has("cron")) {
            section.missing("cron", Cron.ALLOWED);
        }
        return section.findValue("cron", Cron.ALLOWED, Cron::parse)
                .or(() -> Cron.parse(CRON))
                .orElseThrow();
    }

    private ZoneId zone() {
        if (!section.has("zone")) {
            section.missing("zone", "Asia/Shanghai");
        }
        return section.findValue("zone", "Asia/Shanghai", ScheduleReader::zone).orElse(ZoneId.of("UTC"));
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        job.parameters().forEach(parameter -> parameters.put(parameter.name(), value(parameter)));
        return parameters;
    }

    private String value(JobKind.Parameter parameter) {
        return section.findValue(
                        parameter.name(),
                        parameter.allowed(),
                        text -> Optional.of(text).filter(parameter::takes))
                .orElse(parameter.absent());
    }

    /** Also those of the job that it names; where it names none that there is, those of all. */
    private static List<String> keys(Node node) {
        List<JobKind> named = Arrays.stream(JobKind.values())
                .filter(kind -> names(node, kind.code()))
                .toList();
        List<String> keys = new ArrayList<>(KEYS);
        for (JobKind kind : named.isEmpty() ? List.of(JobKind.values()) : named) {
            kind.parameters().stream()
                    .map(JobKind.Parameter::name)
                    .filter(name -> !keys.contains(name))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static boolean names(Node node, String job) {
        return node instanceof Node.Mapping mapping
                && mapping.pairs().stream()
                        .anyMatch(pair -> pair.key().equals("job")
                                && pair.value() instanceof Node.Text text
                                && text.value().equals(job));
    }

    private static Map<String, JobKind> jobs() {
        Map<String, JobKind> jobs = new LinkedHashMap<>();
        for (JobKind kind : JobKind.values()) {
            jobs.put(kind.code(), kind);
        }
        return jobs;
    }
}
