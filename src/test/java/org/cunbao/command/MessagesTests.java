package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void bothLanguagesSayTheSameThings() {
        Messages chinese = new Messages(Language.CHINESE);
        Messages english = new Messages(Language.ENGLISH);
        assertThat(chinese.bundle().keySet()).isEqualTo(english.bundle().keySet());
        for (String key : english.bundle().keySet()) {
            assertThat(places(chinese.text(key))).as(key).isEqualTo(places(english.text(key)));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
