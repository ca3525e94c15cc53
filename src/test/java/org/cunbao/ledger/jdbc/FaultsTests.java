package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTests {

    private final LedgerDatabase database = LedgerDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFaultOfOneFileStopsNoOtherAndTheFileStaysDue() {
        LedgerStory story = new LedgerStory(database)
                .arrives("1.csv", "", "activity,u1,2023Q1", "甲")
                .arrives("2.csv", "", "boom")
                .arrives("3.csv", "", "activity,u3,2023Q1", "丙\\t\t\"{}\\N", "");

        assertThat(story.imported())
                .extracting(
                        fault -> fault.receipt().name() + " " + fault.cause().getMessage())
                .containsExactly("2.csv a fault of ours");
        assertThat(story.inForce()).containsExactly("1.csv stands", "3.csv stands");
        assertThat(database.jdbc()
                        .sql("SELECT receipt FROM receipts_due(:township, 1, 'changed', '')")
                        .param("township", TestTownship.CODE)
                        .query(Long.class)
                        .list())
                .isEqualTo(List.of(2L));
    }

    @Test
    void whatIsWrittenComesBackAsItWasWhateverCharactersItHolds() {
        new LedgerStory(database)
                .arrives("1.csv", "", "activity,u1,2023Q1", "丙\\t\t\"{}\\N", "", "丁")
                .imported();

        assertThat(database.jdbc()
                        .sql("SELECT e.values ->> 'name' FROM entries e WHERE e.row = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("丙\\t\t\"{}\\N");
        assertThat(database.jdbc()
                        .sql("SELECT arguments[1] FROM findings")
                        .query(String.class)
                        .single())
                .isEqualTo("姓名\t\\\"{}");
    }
}
