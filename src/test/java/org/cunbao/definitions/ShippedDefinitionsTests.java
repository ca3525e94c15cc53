package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the project ships in {@code jobs/}. */
class ShippedDefinitionsTests {

    private static final Path TRUTH = Path.of("src/test/truth/qingshi-2023");

    private final Rules rules = Definitions.load(Path.of("jobs"));

    @Test
    void hasTheNineForms() {
        assertThat(rules.forms())
                .extracting(Form::id)
                .containsExactly(
                        "activity", "aid", "council", "honour", "mediation", "station", "team", "volunteer", "wish");
    }

    @Test
    void readsTheSameFromCanonicalText() {
        assertThat(Definitions.parse(rules.versions())).isEqualTo(rules);
    }

    @Test
    void hasTheCodesThatFiguresAreBrokenDownBy() throws Exception {
        Set<String> counted = new TreeSet<>();
        try (Stream<String> lines = Files.lines(TRUTH.resolve("figures.csv"))) {
            lines.skip(1)
                    .map(line -> line.split(",", -1)[1])
                    .filter(breakdown -> !breakdown.isEmpty())
                    .forEach(counted::add);
        }

        assertThat(codes()).containsAll(counted);
    }

    @Test
    void hasEveryFieldThatTheSampleFills() throws Exception {
        Set<String> fields = rules.forms().stream()
                .flatMap(form -> form.fields().stream())
                .map(Field::id)
                .collect(Collectors.toSet());
        try (Stream<String> lines = Files.lines(TRUTH.resolve("normalised.csv"))) {
            assertThat(lines.skip(1).map(line -> line.split(",", -1)[4]).collect(Collectors.toSet()))
                    .isSubsetOf(fields);
        }
    }

    @Test
    void lendsTheCodeListOfAidToWishes() {
        assertThat(rules.form("wish").field("recipient_group").codes())
                .isEqualTo(rules.form("aid").field("recipient_group").codes())
                .hasSize(8);
    }

    @Test
    void dependsOnAGroupHeaderWhereOneWordMeansTwoFields() {
        assertThat(rules.forms()).allSatisfy(form -> assertThat(ambiguous(form)).isEmpty());
    }

    /** Words of a form that at least two fields without a group header claim. */
    private static List<String> ambiguous(Form form) {
        Map<String, String> claimed = new HashMap<>();
        List<String> ambiguous = new ArrayList<>();
        for (Field field : form.fields()) {
            Stream<String> words = Stream.concat(Stream.of(field.zh()), field.headers().all().stream())
                    .distinct();
            words.forEach(word -> {
                String before = field.groups().written().isEmpty() ? claimed.putIfAbsent(word, field.id()) : null;
                if (before != null) {
                    ambiguous.add(form.id() + "." + word + ": " + before + ", " + field.id());
                }
            });
        }
        return ambiguous;
    }

    private Set<String> codes() {
        return rules.forms().stream()
                .flatMap(form -> form.fields().stream())
                .flatMap(field -> field.codes().stream().map(code -> field.id() + "=" + code.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
