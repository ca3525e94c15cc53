package org.cunbao.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.KeyForm;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.MatchTest;

/** One name in one village is one person; one name in two villages is asked about. */
final class PlainMatching {

    private PlainMatching() {}

    static MatchSettings person() {
        return new MatchSettings(
                "person",
                new Form.Names("人", "person"),
                List.of(),
                List.of(new MatchSettings.Mention("volunteer", Map.of("name", "name"))),
                List.of(),
                List.of("name"),
                List.of(new MatchSettings.Blocking(
                        "name", List.of(new MatchSettings.Key("name", KeyForm.WHOLE)), 1000, List.of())),
                List.of(
                        comparison("name", level("same", "equal", "name", 5000), other(-20_000)),
                        comparison("unit", level("same", "unit", "unit", 5000), other(0))),
                new MatchSettings.Thresholds(10_000, 5000));
    }

    private static MatchSettings.Comparison comparison(String id, MatchSettings.Level... levels) {
        return new MatchSettings.Comparison(id, new Form.Names(id, id), List.of(levels));
    }

    private static MatchSettings.Level level(String id, String test, String field, int weight) {
        MatchSettings.Test when = test.equals("equal")
                ? new MatchSettings.Test(MatchTest.EQUAL, "", List.of(field), 0)
                : new MatchSettings.Test(MatchTest.UNIT, "same", List.of(field), 0);
        return new MatchSettings.Level(
                id,
                List.of(when),
                Optional.of(new Form.Names("同" + field, "same " + field)),
                Optional.empty(),
                weight,
                0,
                MatchSettings.Effect.NONE);
    }

    private static MatchSettings.Level other(int weight) {
        return new MatchSettings.Level(
                "else", List.of(), Optional.empty(), Optional.empty(), weight, 0, MatchSettings.Effect.NONE);
    }
}
