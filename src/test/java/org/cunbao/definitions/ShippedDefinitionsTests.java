package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the project ships in {@code jobs/}. */
class ShippedDefinitionsTests {

    private final Rules rules = Definitions.load(Path.of("jobs"));

    @Test
    void hasTheNineForms() {
        assertThat(rules.forms())
                .extracting(Form::id)
                .containsExactly(
                        "activity", "aid", "council", "honour", "mediation", "station", "team", "volunteer", "wish");
    }

    @Test
    void readsTheSameFromCanonicalText() {
        assertThat(Definitions.parse(rules.formsVersion(), rules.unitsVersion()))
                .isEqualTo(rules);
    }
}
