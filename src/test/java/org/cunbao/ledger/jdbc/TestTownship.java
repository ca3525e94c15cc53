package org.cunbao.ledger.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Units;
import org.cunbao.definitions.Version;
import org.cunbao.definitions.Wordings;
import org.cunbao.ledger.Canonical;
import org.cunbao.vocabulary.Unit;

/** A small township with one log and one register, and a clock that goes on by a second each time it is asked. */
public final class TestTownship {

    public static final String CODE = "341799101";
    public static final Instant START = Instant.parse("2023-04-10T01:00:00Z");

    private TestTownship() {}

    public static Rules rules() {
        return rules("1");
    }

    private static final Version NOTHING = new Version(Canonical.sha256(new byte[0]), "");

    /** The same rules under another version. */
    public static Rules rules(String version) {
        Units units = new Units(List.of(new Unit(
                CODE,
                "青石镇",
                Unit.Level.TOWNSHIP,
                "",
                List.of(),
                LocalDate.of(2011, 1, 1),
                Optional.empty(),
                List.of())));
        String text = "forms " + version;
        return new Rules(
                List.of(form("activity", Form.Kind.LOG), form("volunteer", Form.Kind.REGISTER)),
                units,
                List.of(),
                List.of(),
                new Rules.Versions(
                        new Version(Canonical.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), text),
                        NOTHING,
                        NOTHING,
                        NOTHING));
    }

    public static Clock clock() {
        return clockFrom(START);
    }

    public static Clock clockFrom(Instant start) {
        return new Clock() {
            private Instant next = start;

            @Override
            public synchronized Instant instant() {
                next = next.plusSeconds(1);
                return next;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }

    private static Form form(String id, Form.Kind kind) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(
                "name", "姓名", "name", FieldType.PERSON, true, false, Wordings.NONE, Wordings.NONE, List.of()));
        return new Form(
                id,
                new Form.Names(id, id),
                kind,
                kind == Form.Kind.LOG ? Optional.of("date") : Optional.empty(),
                Wordings.NONE,
                Wordings.NONE,
                Form.Expected.QUARTERLY,
                4,
                fields);
    }
}
