package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cunbao.ledger.Word;
import org.cunbao.reading.Assignment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InForceTests {

    private static final String JAN = "2023-01-10T00:00:00Z";
    private static final String FEB = "2023-02-10T00:00:00Z";
    private static final String MAR = "2023-03-10T00:00:00Z";

    private final LedgerDatabase database = LedgerDatabase.fresh();
    private final LedgerStory story = new LedgerStory(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewerSubmissionOfTheSameFormUnitAndPeriodReplacesTheOlder() {
        story.arrives("b.csv", JAN, "volunteer,u1,2023Q1", "张三").imported();
        story.arrives("a.csv", FEB, "volunteer,u1,2023Q1", "张三", "李四").imported();

        assertThat(story.inForce()).containsExactly("a.csv stands", "b.csv submission.replaced <- a.csv");
        assertThat(story.inForce(1)).containsExactly("b.csv stands");
    }

    @Test
    void whatArrivesLateIsBornReplaced() {
        story.arrives("a.csv", FEB, "volunteer,u1,2023Q1", "张三").imported();
        story.arrives("b.csv", JAN, "volunteer,u1,2023Q1", "李四").imported();

        assertThat(story.inForce()).containsExactly("a.csv stands", "b.csv submission.replaced <- a.csv");
    }

    @Test
    void ofTwoReceivedAtOneTimeTheGreaterNameByCodePointsIsNewer() {
        story.arrives("Ａ.csv", JAN, "volunteer,u1,2023Q1", "张三")
                .arrives("𠀀.csv", JAN, "volunteer,u1,2023Q1", "李四")
                .imported();

        assertThat(story.inForce()).containsExactly("Ａ.csv submission.replaced <- 𠀀.csv", "𠀀.csv stands");
    }

    @Test
    void aNewerLogOfALongerPeriodReplacesWhatItCovers() {
        story.arrives("1.csv", JAN, "activity,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "activity,u1,2023H1", "甲", "乙")
                .imported();

        assertThat(story.inForce()).containsExactly("1.csv submission.replaced <- 2.csv", "2.csv stands");
    }

    @Test
    void aRegisterOfALongerPeriodReplacesNothing() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "volunteer,u1,2023H1", "甲", "乙")
                .imported();

        assertThat(story.inForce()).containsExactly("1.csv stands", "2.csv stands");
        assertThat(story.conclusions()).isEmpty();
    }

    @Test
    void aNewerLogOfAShorterPeriodReplacesNothingAndOverlaps() {
        story.arrives("1.csv", JAN, "activity,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "activity,u1,2023-02", "乙")
                .imported();

        assertThat(story.inForce()).containsExactly("1.csv stands", "2.csv stands");
        assertThat(story.conclusions()).containsExactly("2.csv submission.overlaps 1.csv");
    }

    @Test
    void aSupplementAddsToWhatStands() {
        story.arrives("1.csv", JAN, "activity,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "activity,u1,2023Q1,supplement", "乙")
                .imported();

        assertThat(story.inForce()).containsExactly("1.csv stands", "2.csv stands");
        assertThat(story.conclusions()).containsExactly("2.csv submission.supplement 1.csv");
    }

    @Test
    void aFullTableAfterASupplementReplacesBoth() {
        story.arrives("1.csv", JAN, "activity,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "activity,u1,2023Q1,supplement", "乙")
                .arrives("3.csv", MAR, "activity,u1,2023Q1", "甲", "乙")
                .imported();

        assertThat(story.inForce())
                .containsExactly(
                        "1.csv submission.replaced <- 3.csv", "2.csv submission.replaced <- 3.csv", "3.csv stands");
    }

    @Test
    void aSupplementToNothingIsASubmissionLikeAnyOther() {
        story.arrives("1.csv", JAN, "activity,u1,2023Q1,supplement", "甲").imported();

        assertThat(story.inForce()).containsExactly("1.csv stands");
        assertThat(story.conclusions()).isEmpty();
    }

    @Test
    void aVillagesOwnStandsAgainstWhatWasCompiledForItHoweverNew() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲", "乙", "丙")
                .arrives("2.csv", FEB, "volunteer,u1,2023Q1,compiled", "甲")
                .arrives("3.csv", MAR, "volunteer,u2,2023Q1,compiled", "丁")
                .imported();

        assertThat(story.inForce())
                .containsExactly("1.csv stands", "2.csv submission.compiled-beside-own <- 1.csv", "3.csv stands");
        assertThat(story.conclusions()).containsExactly("2.csv submission.compiled-beside-own u1|1.csv");
    }

    @Test
    void lessThanHalfTheRowsIsReported() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲", "乙", "丙")
                .arrives("2.csv", FEB, "volunteer,u1,2023Q1", "甲")
                .imported();

        assertThat(story.conclusions()).containsExactly("2.csv submission.smaller 1|1.csv|3");
    }

    @Test
    void halfTheRowsIsNotReported() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲", "乙")
                .arrives("2.csv", FEB, "volunteer,u1,2023Q1", "甲")
                .imported();

        assertThat(story.conclusions()).isEmpty();
    }

    @Test
    void aRejectedSubmissionTakesNoPart() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "volunteer,u1,2023Q1,rejected", "甲")
                .imported();

        assertThat(story.inForce()).containsExactly("1.csv stands", "2.csv rejected");
    }

    @Test
    void bytesThatCameBeforeAreACopyAndNothingElse() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "volunteer,u1,2023Q1", "甲")
                .imported();

        assertThat(story.inForce()).containsExactly("1.csv stands");
        assertThat(story.conclusions()).containsExactly("2.csv file.copy 1.csv||");
    }

    @Test
    void aCopyOfWhatWasReplacedSaysSo() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "volunteer,u1,2023Q1", "甲", "乙")
                .arrives("3.csv", MAR, "volunteer,u1,2023Q1", "甲")
                .imported();

        assertThat(story.inForce()).containsExactly("1.csv submission.replaced <- 2.csv", "2.csv stands");
        assertThat(story.conclusions())
                .containsExactly("3.csv file.copy 1.csv|先收到的那份后来已被代替。|The first one has been replaced meanwhile. ");
    }

    @Test
    void anAssignedCopyIsASubmissionOfItsOwn() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "volunteer,u1,2023Q1", "甲")
                .imported();
        story.said(new Word.Assign("2.csv", unit("u2"), "李湾村用错了文件名"));

        assertThat(story.inForce()).containsExactly("1.csv stands", "2.csv stands");
        assertThat(units()).containsExactly("1.csv u1", "2.csv u2");
        assertThat(story.conclusions()).isEmpty();
    }

    @Test
    void anUndoneWordTakesTheFormerReadingUpAgain() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲").imported();
        story.said(new Word.Assign("1.csv", unit("u2"), "其实是别的村"));
        assertThat(units()).containsExactly("1.csv u2");

        story.said(new Word.Undo(1, "原来没错"));
        assertThat(units()).containsExactly("1.csv u1");
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM readings")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        story.said(new Word.Undo(2, "还是别的村"));
        assertThat(units()).containsExactly("1.csv u2");
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM readings")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aWithdrawnFileIsInvisibleAndWhatItReplacedStandsAgain() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲")
                .arrives("2.csv", FEB, "volunteer,u1,2023Q1", "甲", "乙")
                .imported();
        story.said(new Word.Withdraw("2.csv", "发错了"));

        assertThat(story.inForce()).containsExactly("1.csv stands");
        assertThat(story.inForce(1)).containsExactly("1.csv submission.replaced <- 2.csv", "2.csv stands");
    }

    @Test
    void otherRulesReadEverythingAgainAndTheNewReadingCounts() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲").imported();
        story.under(TestTownship.rules("2")).imported();

        assertThat(story.inForce()).containsExactly("1.csv stands");
        assertThat(database.jdbc()
                        .sql("SELECT receipt || ' ' || run FROM reading_uses ORDER BY receipt, run")
                        .query(String.class)
                        .list())
                .containsExactly("1 1", "1 2");
    }

    @Test
    void aDeclaredTimeAfterTheRunsStartIsRefused() {
        story.arrives("1.csv", "2023-12-01T00:00:00Z", "volunteer,u1,2023Q1", "甲")
                .imported();

        assertThat(story.conclusions()).containsExactly("1.csv receipt.in-future ");
        assertThat(database.jdbc()
                        .sql("SELECT r.received_at = n.started_at FROM receipts r JOIN runs n USING (township, run)")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aThenBThenAUnderOneNameAreThreeReceipts() {
        story.arrives("1.csv", JAN, "volunteer,u1,2023Q1", "甲").imported();
        story.arrives("1.csv", FEB, "volunteer,u1,2023Q1", "乙").imported();
        story.arrives("1.csv", FEB, "volunteer,u1,2023Q1", "乙").imported();
        story.arrives("1.csv", MAR, "volunteer,u1,2023Q1", "甲").imported();

        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM receipts")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(story.inForce()).containsExactly("1.csv submission.replaced <- 1.csv", "1.csv stands");
    }

    private java.util.List<String> units() {
        return database.jdbc()
                .sql("""
                SELECT name || ' ' || unit FROM submissions_in_force(:township, 100) ORDER BY name""")
                .param("township", TestTownship.CODE)
                .query(String.class)
                .list();
    }

    private static Assignment unit(String code) {
        return new Assignment(Optional.empty(), Optional.of(code), Optional.empty(), Optional.empty());
    }
}
