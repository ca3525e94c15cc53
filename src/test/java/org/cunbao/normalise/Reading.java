package org.cunbao.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Units;
import org.cunbao.definitions.Wordings;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** Reads single cells as the tests need them: of the last quarter of 2023, received on 5 January 2024. */
final class Reading {

    static final LocalDate RECEIVED = LocalDate.of(2024, 1, 5);
    static final Period QUARTER = Period.quarter(2023, 4);
    static final List<Code> GROUPS = List.of(
            new Code("elderly_alone", "孤寡（留守）老人", "elderly alone", Wordings.of("空巢老人", "独居老人")),
            new Code("left_behind_child", "留守儿童", "left-behind child", Wordings.NONE),
            new Code("low_income", "低保户", "low income", Wordings.of("低保")),
            new Code("five_guarantee", "五保户（特困供养）", "five guarantees", Wordings.of("特困人员")),
            new Code("woman", "妇女", "woman", Wordings.NONE));
    static final Units UNITS = new Units(List.of(
            unit("341799101", "青石镇", Unit.Level.TOWNSHIP, "341799", "镇文化站"),
            unit("341799101001", "青石街社区", Unit.Level.COMMUNITY, "341799101", "街道社区"),
            unit("341799101201", "东河村", Unit.Level.VILLAGE, "341799101", "东河"),
            unit("341799101203", "青石村", Unit.Level.VILLAGE, "341799101"),
            unit("341799101206", "石桥村", Unit.Level.VILLAGE, "341799101", "石桥"),
            unit("341799101208", "白果村", Unit.Level.VILLAGE, "341799101", "白果树村"),
            unit("341799101209", "上坪村", Unit.Level.VILLAGE, "341799101"),
            unit("341799101210", "下坪村", Unit.Level.VILLAGE, "341799101"),
            unit("341799101211", "枣园村", Unit.Level.VILLAGE, "341799101"),
            unit("341799101002", "枣园社区", Unit.Level.COMMUNITY, "341799101")));

    private static final Normalisers NORMALISERS = Normalisers.standard(UNITS);

    private Reading() {}

    static Field field(FieldType type, String zh, boolean several) {
        return new Field("f", zh, "f", type, false, several, Wordings.NONE, Wordings.NONE, GROUPS);
    }

    static Cell number(String raw) {
        return new Cell(1, 1, Cell.Kind.NUMBER, raw, "", "");
    }

    static Cell number(String raw, String format) {
        return new Cell(1, 1, Cell.Kind.NUMBER, raw, format, "");
    }

    static Cell date(String serial, String format) {
        return new Cell(1, 1, Cell.Kind.DATE, serial, format, "");
    }

    static Normalised read(Cell cell, Field field) {
        return NORMALISERS.normalise(cell, new Context(field, Optional.of(QUARTER), RECEIVED));
    }

    static Normalised read(Cell cell, FieldType type) {
        return read(cell, field(type, "字段", false));
    }

    /** In one line: the values, {@code EMPTY} or {@code UNREADABLE}, then the codes of the remarks. */
    static String line(Normalised read) {
        String said = read.outcome() == Normalised.Outcome.VALUE
                ? String.join("+", read.values())
                : read.outcome().name();
        String remarks = read.remarks().stream()
                .map(remark -> " " + remark.code().code())
                .collect(Collectors.joining());
        return said + remarks.replace(" value.unreadable", "");
    }

    static String line(String text, FieldType type) {
        return line(read(Cell.text(1, 1, text), type));
    }

    private static Unit unit(String code, String name, Unit.Level level, String parent, String... aliases) {
        LocalDate from = LocalDate.of(2011, 1, 1);
        return new Unit(code, name, level, parent, List.of(aliases), from, Optional.empty(), List.of());
    }
}
