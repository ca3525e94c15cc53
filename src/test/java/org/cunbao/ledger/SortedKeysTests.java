package org.cunbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortedKeysTests {

    @Test
    void keysAreThoseOfEachMapWhateverTheOneBeforeHad() {
        SortedKeys keys = new SortedKeys(Comparator.naturalOrder());
        assertThat(keys.of(Map.of())).isEmpty();
        assertThat(keys.of(Map.of("b", "1", "a", "2", "c", "3"))).containsExactly("a", "b", "c");
        assertThat(keys.of(Map.of("c", "4", "a", "5", "b", "6"))).containsExactly("a", "b", "c");
        assertThat(keys.of(Map.of("c", "4", "a", "5", "d", "6"))).containsExactly("a", "c", "d");
        assertThat(keys.of(Map.of("d", "4", "a", "5"))).containsExactly("a", "d");
    }
}
