package org.cunbao.definitions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.definitions.tree.Node;
import org.cunbao.vocabulary.Unit;

/** Reads one unit, from a line of the table or from canonical text. */
final class UnitReader {

    /** The columns of the table, in their usual order. */
    static final List<String> KEYS =
            List.of("code", "name", "level", "parent", "aliases", "valid_from", "valid_to", "successor");

    /** The columns that hold several values. */
    static final List<String> LISTS = List.of("aliases", "successor");

    /** The first day of a unit of which no first day is written. */
    static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private static final Map<String, Unit.Level> LEVELS =
            FormReader.inOrder(List.of("county", "township", "village", "community"), List.of(Unit.Level.values()));

    /** A spreadsheet program turns 2011-01-01 into 2011/1/1 when it saves the table. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

    /** No dot and no sign, so that a code that a spreadsheet program turned into 3.41799E+11 is refused. */
    private static final String CODE = "[0-9A-Za-z]+";

    private UnitReader() {}

    static DraftUnit read(Node node, Problems.InFile problems) {
        Section section = new Section(node, KEYS, problems);
        if (!section.has("code")) {
            section.missing("code", CODE);
        }
        Unit unit = new Unit(
                section.findValue("code", CODE, code -> Optional.of(code).filter(given -> given.matches(CODE)))
                        .orElse(""),
                section.text("name"),
                section.choice("level", LEVELS, Optional.empty()),
                section.findText("parent").orElse(""),
                section.words("aliases"),
                day(section, "valid_from").orElse(ALWAYS),
                day(section, "valid_to"),
                section.words("successor"));
        return new DraftUnit(unit, section);
    }

    static String word(Unit.Level level) {
        return LEVELS.keySet().stream()
                .filter(word -> LEVELS.get(word) == level)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> day(Section section, String key) {
        return section.findValue(key, "2011-01-31", UnitReader::day);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher m = DATE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
