package org.cunbao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cunbao.vocabulary.FindingCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingCodeTests {

    @Test
    void isDottedLowerCaseAndOfOneMeaning() {
        List<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z-]+(\\.[a-z-]+)+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void isDocumentedInTheReadme(String name) throws IOException {
        Path readme = Path.of(name);
        Assumptions.assumeTrue(Files.exists(readme), "there is no " + name + " yet");
        String text = Files.readString(readme);
        Assumptions.assumeTrue(text.contains("`file.empty`"), name + " has no table of findings yet");
        assertThat(undocumented(text)).isEmpty();
    }

    @Test
    void withoutDocumentationIsSeen() {
        StringBuilder readme = new StringBuilder();
        Arrays.stream(FindingCode.values())
                .filter(code -> code != FindingCode.UNIT_SIMILAR)
                .forEach(code -> readme.append("| `").append(code.code()).append("` |\n"));
        assertThat(undocumented(readme.toString())).containsExactly("unit.similar");
    }

    private static List<String> undocumented(String readme) {
        return Arrays.stream(FindingCode.values())
                .map(FindingCode::code)
                .filter(code -> !readme.contains("`" + code + "`"))
                .toList();
    }
}
