package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in match settings is told with its place and with what may stand there. */
class MatchErrorsTests {

    private static final Path JOBS = Path.of("jobs");

    @TempDir
    Path folder = Path.of("");

    @Test
    void refusesAFormThatIsNotThere() throws Exception {
        assertThat(errors("form: council", "form: board"))
                .containsExactly(
                        "matching/council.yml:8:15: \"board\" points to nothing. Allowed: activity, aid, council,"
                                + " honour, mediation, station, team, volunteer, wish.");
    }

    @Test
    void refusesANeededKindThatIsNotThereOrNeedsItInTurn() throws Exception {
        assertThat(errors("    en: Council\n", "    en: Council\n    needs: [board]\n"))
                .containsExactly("matching/council.yml:7:12: \"board\" points to nothing. Allowed: .");
        assertThat(errors("    en: Council\n", "    en: Council\n    needs: [council]\n"))
                .containsExactly("matching/council.yml:7:12: \"council\" points to nothing. Allowed: .");
    }

    @Test
    void refusesAFieldThatTheFormDoesNotHave() throws Exception {
        assertThat(errors("fields: {kind: kind}", "fields: {kind: sort}"))
                .containsExactly("matching/council.yml:9:17: \"sort\" points to nothing. Allowed: kind, chair, members,"
                        + " founded_on, charter, unit.");
    }

    @Test
    void refusesAComparedNameThatNoFormGives() throws Exception {
        assertThat(errors("content: [kind]", "content: [sort]"))
                .containsExactly("matching/council.yml:10:14: \"sort\" points to nothing. Allowed: kind, unit.");
        assertThat(errors("when: [equal kind]", "when: [equal sort]"))
                .containsExactly("matching/council.yml:24:30: \"sort\" points to nothing. Allowed: kind, unit.");
    }

    @Test
    void refusesATestThatIsNotThereOrWrittenOtherwise() throws Exception {
        assertThat(errors("when: [equal kind]", "when: [unit near unit]"))
                .containsExactly("matching/council.yml:24:30: \"unit near unit\" cannot stand here. Allowed:"
                        + " unit same|merged|township|different FIELD.");
    }

    @Test
    void refusesAWeightThatIsNotTheLogarithmOfItsOdds() throws Exception {
        assertThat(errors("u: 0.25, weight: 1.999", "u: 0.25, weight: 2.999"))
                .containsExactly(
                        "matching/council.yml:24:96: \"2.999\" cannot stand here. Allowed: log2(m/u) = 1.999.");
    }

    @Test
    void refusesAThresholdForAskingAboveThatForSame() throws Exception {
        assertThat(errors("ask: 5.000", "ask: 5.001"))
                .containsExactly("matching/council.yml:27:10: \"5.001\" cannot stand here. Allowed: ≤ 5.000.");
    }

    private List<String> errors(String before, String after) throws Exception {
        for (String part : List.of("forms", "units", "matching")) {
            Files.createDirectories(folder.resolve(part));
            try (var files = Files.list(JOBS.resolve(part))) {
                for (Path file : files.toList()) {
                    if (!part.equals("matching") || file.endsWith("council.yml")) {
                        String text = Files.readString(file);
                        String name = file.getFileName().toString();
                        Files.writeString(
                                folder.resolve(part).resolve(name),
                                part.equals("matching") ? text.replace(before, after) : text);
                    }
                }
            }
        }
        DefinitionErrors errors = catchThrowableOfType(DefinitionErrors.class, () -> Definitions.load(folder));
        return errors.all().stream()
                .map(error -> error.message(Language.ENGLISH))
                .toList();
    }
}
