package org.cunbao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTests {

    private static final Pattern TEXT_BLOCK =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void ofMigrationsSaysNothingForbidden(Sql law) {
        assertThat(law.saidIn(Sources.below("db/migration", ".sql"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"READS_THE_CLOCK", "IS_RANDOM", "NAMES_A_SCHEMA"})
    void inTheProgramSaysNothingForbidden(Sql law) {
        Map<String, String> texts = new HashMap<>(Sources.below("src/main/java", ".java"));
        texts.keySet().removeIf(name -> !name.contains("/jdbc/"));
        texts.replaceAll((name, text) -> quoted(text));
        assertThat(law.saidIn(texts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "READS_THE_CLOCK|created timestamptz DEFAULT now()",
                "READS_THE_CLOCK|SELECT CURRENT_DATE",
                "CHANGES_FACTS|UPDATE entries SET row = 1",
                "CHANGES_FACTS|SELECT 1; DELETE FROM findings",
                "CHANGES_FACTS|TRUNCATE vault",
                "NAMES_A_SCHEMA|CREATE TABLE public.vault (n int)",
                "NAMES_A_SCHEMA|SET search_path TO township",
                "IS_RANDOM|id uuid DEFAULT gen_random_uuid()"
            })
    void plantedIsSeen(Sql law, String planted) {
        assertThat(law.saidIn(Map.of("V999__planted.sql", planted))).hasSize(1);
        assertThat(law.saidIn(Map.of("V999__planted.sql", "-- " + planted))).isEmpty();
        assertThat(law.saidIn(Map.of("V001__spring_batch.sql", planted))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION f()",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON cache TO cunbao_writer",
                "CREATE FUNCTION f() RETURNS void LANGUAGE sql SET search_path FROM CURRENT AS ''",
                "REVOKE TRUNCATE ON vault FROM cunbao_writer",
                "CREATE TABLE t (known_at timestamptz NOT NULL, nowhere text)"
            })
    void innocentIsLeftAlone(String innocent) {
        for (Sql law : Sql.values()) {
            assertThat(law.saidIn(Map.of("V999__innocent.sql", innocent))).isEmpty();
        }
    }

    @Test
    void quotedTextIsFoundInAProgram() {
        assertThat(quoted("String a = \"SELECT 1\"; String b = \"\"\"\n SELECT 2\"\"\";")
                        .lines()
                        .map(String::strip))
                .isEqualTo(List.of("SELECT 1", "", "SELECT 2"));
    }

    private static String quoted(String program) {
        return TEXT_BLOCK
                .matcher(program)
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .collect(Collectors.joining("\n"));
    }
}
