package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTests {

    private static final String ROWS = """
            examples:
              - name: 两种行
                header: [[队名, 类别]]
                rows:
                  - cells: [银龄队, 服务队]
                    entries: [{name: 银龄队, kind: service}]
                  - cells: ['', 服务队]
                    rejected: true
                    findings: [name value.missing]
            """;

    @TempDir
    Path folder;

    @Test
    void readsTablesWithWhatMustComeOfThem() {
        Example example = load(ROWS).get(0);

        assertThat(example.form()).isEqualTo("team");
        assertThat(example.name()).isEqualTo("两种行");
        assertThat(example.setting().unit()).isEqualTo("999999999001");
        assertThat(example.setting().period()).isEqualTo("2024Q1");
        assertThat(example.title()).isEmpty();
        assertThat(example.header()).containsExactly(List.of("队名", "类别"));
        assertThat(example.rows())
                .containsExactly(
                        new Example.Row(
                                List.of("银龄队", "服务队"),
                                List.of(Map.of("name", "银龄队", "kind", "service")),
                                false,
                                List.of()),
                        new Example.Row(
                                List.of("", "服务队"),
                                List.of(),
                                true,
                                List.of(new Example.Expected("name", "value.missing"))));
    }

    @Test
    void refusesFieldsAndFindingsThatDoNotExist() {
        assertThatThrownBy(() ->
                        load(ROWS.replace("kind: service", "sort: service").replace("value.missing", "value.lost")))
                .isInstanceOf(DefinitionErrors.class)
                .hasMessage("""
                        forms/team.examples.yml:6:31: There is no key "sort". Allowed: name, kind.
                        forms/team.examples.yml:9:19: "value.lost" points to nothing. Allowed: FindingCode.""");
    }

    @Test
    void demandsOneRejectionOfEachForm() {
        assertThatThrownBy(() -> load(ROWS.replace("rejected: true", "entries: [{kind: service}]")))
                .isInstanceOf(DefinitionErrors.class)
                .hasMessage("forms/team.examples.yml:1:1: The key \"examples\" is missing. Allowed: rejected: true.");
    }

    @Test
    void demandsThatARowIsEitherReadOrRejected() {
        assertThatThrownBy(() -> load(ROWS.replace("rejected: true", "rejected: false")))
                .isInstanceOf(DefinitionErrors.class)
                .hasMessageContaining("forms/team.examples.yml:8:19: \"rejected: false\" cannot stand here.");
    }

    @Test
    void showsEachShippedFormFourTimesAtLeast() {
        Rules rules = Definitions.load(Path.of("jobs"));
        List<Example> examples = Examples.load(Path.of("jobs"), rules.forms());

        assertThat(rules.forms())
                .allSatisfy(form -> assertThat(examples)
                        .filteredOn(example -> example.form().equals(form.id()))
                        .hasSizeGreaterThanOrEqualTo(4));
    }

    @Test
    void expectsOnlyCodesThatTheShippedFormsKnow() {
        Rules rules = Definitions.load(Path.of("jobs"));

        assertThat(Examples.load(Path.of("jobs"), rules.forms()))
                .allSatisfy(example -> example.rows()
                        .forEach(row -> row.entries()
                                .forEach(entry -> entry.forEach((field, value) ->
                                        assertKnown(rules.form(example.form()).field(field), value)))));
    }

    private static void assertKnown(Field field, String value) {
        if (field.type() == FieldType.CODE) {
            assertThat(field.codes()).extracting(Code::id).contains(value);
        }
    }

    private List<Example> load(String examples) {
        JobsOnDisk jobs = JobsOnDisk.in(folder).with("forms/team.examples.yml", examples);
        return Examples.load(folder, jobs.load().forms());
    }
}
