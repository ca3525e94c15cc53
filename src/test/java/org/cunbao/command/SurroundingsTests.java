package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;

class SurroundingsTests {

    @Test
    void speaksChineseWhereTheLocaleDoes() {
        assertThat(language(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.CHINESE);
        assertThat(language(Map.of("LC_ALL", "C.UTF-8", "CUNBAO_LANG", "zh_CN")))
                .isEqualTo(Language.CHINESE);
        assertThat(language(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_TW.UTF-8"))).isEqualTo(Language.CHINESE);
        assertThat(language(Map.of("LC_ALL", "en_GB.UTF-8", "LANG", "zh_CN.UTF-8")))
                .isEqualTo(Language.ENGLISH);
        assertThat(language(Map.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void anOptionOutranksTheLocale() {
        assertThat(language(Map.of("LANG", "zh_CN.UTF-8"), "nightly", "--lang", "en"))
                .isEqualTo(Language.ENGLISH);
        assertThat(language(Map.of(), "--lang=zh", "nightly")).isEqualTo(Language.CHINESE);
    }

    private static Language language(Map<String, String> environment, String... words) {
        return new Terminal(Path.of(""), environment).surroundings().language(List.of(words));
    }
}
