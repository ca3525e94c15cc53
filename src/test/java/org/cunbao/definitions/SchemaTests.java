package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cunbao.definitions.tree.Node;
import org.cunbao.definitions.yaml.YamlTree;
import org.junit.jupiter.api.Test;

/** What editors offer is what the program reads. */
class SchemaTests {

    @Test
    void knowsTheKeysOfForms() throws Exception {
        Node schema = schema("form");

        assertThat(keys(schema, "properties")).isEqualTo(FormKeys.FORM);
        assertThat(keys(schema, "definitions", "field", "properties")).isEqualTo(FormKeys.FIELD);
        assertThat(keys(schema, "definitions", "code", "properties")).isEqualTo(FormKeys.CODE);
    }

    @Test
    void knowsTheTypesOfFields() throws Exception {
        Node types = at(schema("form"), "definitions", "field", "properties", "type", "enum");

        assertThat(((Node.Sequence) types).items())
                .extracting(type -> ((Node.Text) type).value())
                .containsExactlyElementsOf(
                        Arrays.stream(FieldType.values()).map(FieldType::code).toList());
    }

    @Test
    void knowsTheKeysOfExamples() throws Exception {
        Node schema = schema("examples");

        assertThat(keys(schema, "properties")).isEqualTo(ExampleKeys.FILE);
        assertThat(keys(schema, "definitions", "example", "properties")).isEqualTo(ExampleKeys.EXAMPLE);
        assertThat(keys(schema, "definitions", "row", "properties")).isEqualTo(ExampleKeys.ROW);
        assertThat(keys(schema, "definitions", "unit", "properties")).isEqualTo(UnitReader.KEYS);
    }

    @Test
    void knowsTheKeysOfStatistics() throws Exception {
        Node schema = schema("statistic");

        assertThat(keys(schema, "definitions", "statistic", "properties")).isEqualTo(StatisticKeys.STATISTIC);
        assertThat(keys(schema, "definitions", "statistic", "properties", "ratio", "properties"))
                .isEqualTo(StatisticKeys.RATIO);
        assertThat(keys(schema, "definitions", "statistic", "properties", "on_last_day", "properties"))
                .isEqualTo(StatisticKeys.ON_LAST_DAY);
        assertThat(keys(schema, "definitions", "condition", "properties")).isEqualTo(StatisticKeys.CONDITION);
    }

    @Test
    void knowsTheKeysOfTheirExamples() throws Exception {
        Node schema = schema("statistic-examples");

        assertThat(keys(schema, "definitions", "example", "properties")).isEqualTo(StatisticKeys.EXAMPLE);
        assertThat(keys(schema, "definitions", "submission", "properties")).isEqualTo(StatisticKeys.SUBMISSION);
        assertThat(keys(schema, "definitions", "figure", "properties")).isEqualTo(StatisticKeys.FIGURE);
        assertThat(keys(schema, "definitions", "unit", "properties")).isEqualTo(UnitReader.KEYS);
    }

    @Test
    void knowsTheKeysOfMatchSettings() throws Exception {
        Node schema = schema("matching");

        assertThat(keys(schema, "definitions", "matching", "properties")).isEqualTo(MatchKeys.MATCHING);
        assertThat(keys(schema, "definitions", "mention", "properties")).isEqualTo(MatchKeys.MENTION);
        assertThat(keys(schema, "definitions", "derived", "properties")).isEqualTo(MatchKeys.DERIVED);
        assertThat(keys(schema, "definitions", "blocking", "properties")).isEqualTo(MatchKeys.BLOCKING);
        assertThat(keys(schema, "definitions", "comparison", "properties")).isEqualTo(MatchKeys.COMPARISON);
        assertThat(keys(schema, "definitions", "level", "properties")).isEqualTo(MatchKeys.LEVEL);
        assertThat(keys(schema("match-examples"), "definitions", "example", "properties"))
                .isEqualTo(MatchKeys.EXAMPLE);
    }

    @Test
    void knowsTheKeysAndJobsOfSchedules() throws Exception {
        List<String> allowed = new ArrayList<>(ScheduleReader.KEYS);
        List<String> jobs = new ArrayList<>();
        for (JobKind kind : JobKind.values()) {
            jobs.add(kind.code());
            kind.parameters().forEach(parameter -> allowed.add(parameter.name()));
        }
        Node schema = schema("run");

        assertThat(keys(schema, "properties")).isEqualTo(allowed);
        assertThat(((Node.Sequence) at(schema, "properties", "job", "enum")).items())
                .extracting(job -> ((Node.Text) job).value())
                .isEqualTo(jobs);
    }

    private static Node schema(String name) throws Exception {
        String text = Files.readString(Path.of("jobs/schema/" + name + ".schema.json"));
        return YamlTree.read(text).orElseThrow();
    }

    private static List<String> keys(Node schema, String... path) {
        return ((Node.Mapping) at(schema, path))
                .pairs().stream().map(Node.Pair::key).toList();
    }

    private static Node at(Node node, String... path) {
        for (String key : path) {
            node = ((Node.Mapping) node)
                    .pairs().stream()
                            .filter(pair -> pair.key().equals(key))
                            .findFirst()
                            .orElseThrow()
                            .value();
        }
        return node;
    }
}
