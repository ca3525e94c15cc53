package org.cunbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Tests {

    @Test
    void encodesAsThePlatformDoesWhateverTheText() {
        for (int seed = 0; seed < 2000; seed++) {
            String text = text(new Random(seed));
            assertThat(new Utf8(1).append(text).toBytes())
                    .as("seed %d", seed)
                    .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void takesPartsAndIsTakenBack() {
        Utf8 text = new Utf8(4).append("村委会", 1, 3);
        int before = text.length();
        text.append('\t').append("说明").truncate(before);
        assertThat(new String(text.toBytes(), StandardCharsets.UTF_8)).isEqualTo("委会");
    }

    /** Ascii, Latin, Chinese, a pair of surrogates and lone ones. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.appendCodePoint(0x20000 + random.nextInt(1000));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.append((char) (0x80 + random.nextInt(0x800)));
                case 3 -> text.append((char) (0x4E00 + random.nextInt(0x5000)));
                default -> text.append((char) random.nextInt(0x80));
            }
        }
        return text.toString();
    }
}
