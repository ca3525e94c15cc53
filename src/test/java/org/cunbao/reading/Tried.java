package org.cunbao.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Units;
import org.cunbao.definitions.Version;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Unit;

/** A table written down in a test, read as a file of 柳溪镇 received on 10 April 2024. */
record Tried(MemorySink read) {

    private static final Version NONE = new Version("", "");
    static final Units UNITS = new Units(List.of(
            unit("999000100", "柳溪镇", Unit.Level.TOWNSHIP, "999000", Optional.empty(), List.of()),
            unit("999000100201", "前张岭村", Unit.Level.VILLAGE, "999000100", Optional.empty(), List.of()),
            unit("999000100202", "后张岭村", Unit.Level.VILLAGE, "999000100", Optional.empty(), List.of()),
            unit("999000100203", "枣园村", Unit.Level.VILLAGE, "999000100", Optional.empty(), List.of()),
            unit("999000100001", "枣园社区", Unit.Level.COMMUNITY, "999000100", Optional.empty(), List.of()),
            unit(
                    "999000100204",
                    "周家村",
                    Unit.Level.VILLAGE,
                    "999000100",
                    Optional.of(LocalDate.of(2023, 6, 30)),
                    List.of("999000100203")),
            unit(
                    "999000100205",
                    "宋家村",
                    Unit.Level.VILLAGE,
                    "999000100",
                    Optional.of(LocalDate.of(2023, 6, 30)),
                    List.of("999000100201", "999000100202"))));
    private static final Rules RULES = new Rules(
            Definitions.load(Path.of("jobs")).forms(),
            UNITS,
            List.of(),
            List.of(),
            new Rules.Versions(NONE, NONE, NONE, NONE));

    /** A cell may have line breaks of its own. */
    private static final String END_OF_LINE = "\u0001";

    /** One for all tests: it is made of thousands of wordings. */
    private static final StandardFileReader READER = new StandardFileReader((name, bytes) -> sheet(bytes), RULES);

    private static final StandardFileReader FILES = new StandardFileReader(Intake.standard(Limits.standard()), RULES);

    /** Reads a file of any format as it is taken in. */
    static Tried bytes(String path, byte[] bytes) {
        MemorySink sink = new MemorySink();
        FILES.read(new Source("999000100", path, LocalDate.of(2024, 4, 10), bytes, List.of(), List.of()), sink);
        return new Tried(sink);
    }

    /** Reads a page. */
    static Tried page(String path, String body) {
        return bytes(path, ("<html><body>" + body + "</body></html>").getBytes(UTF_8));
    }

    private static Unit unit(
            String code, String name, Unit.Level level, String parent, Optional<LocalDate> end, List<String> next) {
        return new Unit(code, name, level, parent, List.of(), LocalDate.of(2000, 1, 1), end, next);
    }

    /** Reads lines whose cells stand between strokes: {@code 姓名|类别}. The path gives folder and file name. */
    static Tried file(String path, String... lines) {
        return file(path, List.of(), List.of(), lines);
    }

    static Tried file(String path, List<Assignment> assignments, List<Layout> layouts, String... lines) {
        MemorySink sink = new MemorySink();
        byte[] text = String.join(END_OF_LINE, lines).getBytes(UTF_8);
        READER.read(new Source("999000100", path, LocalDate.of(2024, 4, 10), text, assignments, layouts), sink);
        return new Tried(sink);
    }

    private static TextSheet sheet(byte[] text) {
        List<List<String>> cells = new ArrayList<>();
        for (String line : new String(text, UTF_8).split(END_OF_LINE, -1)) {
            cells.add(Arrays.asList(line.split("\\|", -1)));
        }
        return new TextSheet(cells);
    }

    /** One letter a row. */
    String rows() {
        return read.sheets().get(0).rows();
    }

    /** {@code form unit period accepted/data}, by number; unit by its last three digits. */
    List<String> submissions() {
        return read.submissions().stream()
                .map(s -> s.form() + " " + s.unit().map(u -> u.substring(9)).orElse("?") + " "
                        + s.period().map(p -> p.code()).orElse("?") + " "
                        + s.rows().accepted() + "/"
                        + s.rows().data() + (s.compiled() ? " compiled" : "") + (s.supplement() ? " supplement" : "")
                        + (s.state() == SubmissionReading.State.REJECTED ? " rejected" : ""))
                .toList();
    }

    /** The values of the entries of a row, in their order. */
    List<Map<String, String>> at(int row) {
        return read.entries().stream()
                .filter(entry -> entry.row() == row)
                .map(entry -> (Map<String, String>) new TreeMap<>(entry.values()))
                .toList();
    }

    /** {@code code@B5}, in the order of places; codes of infos about columns left out. */
    List<String> findings() {
        return read.findings().stream()
                .sorted(java.util.Comparator.comparing(Finding::origin))
                .map(f -> f.code().code() + "@" + f.origin().columnLetters()
                        + (f.origin().row() == 0 ? "" : f.origin().row()))
                .filter(text -> !text.startsWith("column.unused"))
                .toList();
    }
}
