package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class CopyRowsTests {

    private static final LedgerDatabase DATABASE = LedgerDatabase.fresh();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void textsComeBackAsTheyWereWhateverIsInThem() {
        List<String> names = List.of(
                "\"张三\"",
                "李\\四",
                "\\",
                "王\\\"五",
                "\\n",
                "赵\t六",
                "{\"name\":\"钱七\"}",
                "𠮷\u0001八",
                "\\u0041",
                "孙 九\u007f",
                "周\\\\十");
        assertThat(new LedgerStory(DATABASE)
                        .arrives("a.csv", "", "volunteer,341799101201,2023Q4\n" + String.join("\n", names))
                        .imported())
                .isEmpty();
        assertThat(new JdbcTemplate(DATABASE.writer())
                        .queryForList("SELECT values ->> 'name' FROM entries ORDER BY row", String.class))
                .containsExactlyElementsOf(names);
    }
}
