package org.cunbao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that is shipped names a place of one machine. */
class PathTests {

    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w.*/-])/(tmp|home|root|work|opt|mnt|Users|var|etc)/\\w|\\b[A-Z]:\\\\\\\\?(Users|Windows)");

    @Test
    void noPlaceOfOneMachineIsNamed() {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : List.of("src/main", "jobs", "db")) {
            for (String ending : List.of(".java", ".properties", ".yml", ".yaml", ".sql", ".json", ".txt", ".csv")) {
                texts.putAll(Sources.below(folder, ending));
            }
        }
        assertThat(naming(texts)).isEmpty();
    }

    @Test
    void plantedPlaceIsSeen() {
        assertThat(naming(Map.of("A", "Path.of(\"/tmp/x\")", "B", "C:\\Users\\me", "C", "below/tmp/x and a/b")))
                .containsExactly("A", "B");
    }

    private static Set<String> naming(Map<String, String> texts) {
        Set<String> found = new TreeSet<>();
        texts.forEach((name, text) -> {
            if (MACHINE.matcher(text).find()) {
                found.add(name);
            }
        });
        return found;
    }
}
