package org.cunbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Condition;
import org.cunbao.definitions.Condition.Compared;
import org.cunbao.definitions.Condition.Is;
import org.cunbao.definitions.Condition.Not;
import org.cunbao.definitions.Condition.Relation;
import org.cunbao.definitions.Condition.Written;
import org.cunbao.definitions.Counting;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Form;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;

class ScopeTests {

    private static final Period QUARTER = Period.quarter(2024, 1);
    private static final Condition LECTURE = new Is("category", List.of("lecture"));

    private static Row row(int received, Map<String, String> values) {
        Submitted submitted =
                new Submitted("activity", "A", QUARTER, "f" + received, Instant.ofEpochSecond(received), false);
        return new Row(new Counted(new EntryKey("f" + received, "", 1, 1, 1), submitted, values, Map.of()), 0, "");
    }

    private static boolean meets(Condition condition, Row... rows) {
        return new Scope(List.of(rows), QUARTER, Counting.Told.NEWEST).meets(condition);
    }

    @Test
    void theFirstRowThatSaysSomethingDecides() {
        Row newest = row(3, Map.of("place", "村部"));
        Row newer = row(2, Map.of("category", "lecture", "participants", "30"));
        Row oldest = row(1, Map.of("category", "themed", "participants", "40"));
        Counting.Sum larger = new Counting.Sum("participants", Counting.Differing.LARGER);
        Counting.Sum last = new Counting.Sum("participants", Counting.Differing.NEWEST);
        Scope scope = new Scope(List.of(newest, newer, oldest), QUARTER, Counting.Told.NEWEST);

        assertThat(scope.value("category")).isEqualTo("lecture");
        assertThat(scope.meets(LECTURE)).isTrue();
        assertThat(scope.meets(new Condition.SomeEntry(new Is("category", List.of("themed")))))
                .isTrue();
        assertThat(scope.sum(larger)).isEqualByComparingTo("40");
        assertThat(scope.sum(last)).isEqualByComparingTo("30");
    }

    @Test
    void whatIsNotKnownMeetsNoComparison() {
        Row row = row(1, Map.of("participants", "40", "date", "2024-02-03"));

        assertThat(meets(new Compared("participants", Relation.AT_LEAST, "40"), row))
                .isTrue();
        assertThat(meets(new Compared("participants", Relation.ABOVE, "40.0"), row))
                .isFalse();
        assertThat(meets(new Compared("participants", Relation.BELOW, "100"), row))
                .isTrue();
        assertThat(meets(new Compared("date", Relation.AT_MOST, "2024-02-03"), row))
                .isTrue();
        assertThat(meets(new Compared("volunteers", Relation.AT_MOST, "100"), row))
                .isFalse();
        assertThat(meets(LECTURE, row)).isFalse();
        assertThat(meets(new Not(LECTURE), row)).isTrue();
        assertThat(meets(new Written("place", false), row)).isTrue();
        assertThat(meets(new Condition.ByLastDay(Optional.of("place")), row)).isFalse();
    }

    @Test
    void aBreakdownHasTheCodesThatItsConditionAllows() {
        Form honour = Definitions.load(Path.of("jobs")).form("honour");
        Condition families = new Is("kind", List.of("finest_family", "safe_family"));

        assertThat(CodesOf.breakdown(honour, "kind", families)).containsExactly("finest_family", "safe_family");
        assertThat(CodesOf.breakdown(honour, "kind", new Not(families)))
                .containsExactly("good_person", "moral_model", "civilised_family");
        assertThat(CodesOf.breakdown(
                        honour, "kind", new Condition.All(List.of(new Is("publicised", List.of("yes")), families))))
                .containsExactly("finest_family", "safe_family");
        assertThat(CodesOf.breakdown(
                        honour, "kind", new Condition.Any(List.of(new Is("publicised", List.of("yes")), families))))
                .hasSize(5);
    }
}
