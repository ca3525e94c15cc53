package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Receiving;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Unpacking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class RowConservationTests {

    private static final LedgerDatabase DATABASE = LedgerDatabase.fresh();
    private static long next = 1000;

    @BeforeAll
    static void aRunWithOneReceipt() {
        Rules rules = TestTownship.rules();
        Run run = DATABASE.runs(TestTownship.clock()).begin(TestTownship.CODE, Run.Kind.IMPORT, "test 1", rules);
        new Receiving(DATABASE.receipts(), Unpacking.none())
                .receive(
                        run,
                        List.of(new org.cunbao.ledger.Arrival(
                                "a.csv", () -> new byte[] {1}, java.util.Optional.empty(), "", false)));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aSheetWhoseRowsAreAllSpokenOfIsKept() {
        new Reading("THAARB").entry(3).entry(4).error(1, 5).commit();
    }

    @Test
    void anAcceptedRowWithoutAnEntryIsRefused() {
        refused(new Reading("HAA").entry(2), "accepted rows and entries differ");
    }

    @Test
    void anEntryOnARowThatIsNotAcceptedIsRefused() {
        refused(new Reading("HAB").entry(2).entry(3), "accepted rows and entries differ");
        refused(new Reading("HAR").entry(2).entry(3).error(1, 3), "accepted rows and entries differ");
    }

    @Test
    void anEntryBelowTheLastRowIsRefused() {
        refused(new Reading("HA").entry(2).entry(3), "accepted rows and entries differ");
    }

    @Test
    void anEntryOnASheetThatWasNotReadIsRefused() {
        refused(new Reading("HA").entry(2).entry(2, 1, 1), "entries are not what it states");
    }

    @Test
    void aRejectedRowWithoutAnErrorIsRefused() {
        refused(new Reading("HR"), "is rejected without an error");
        refused(new Reading("HRR").error(1, 2), "is rejected without an error");
    }

    @Test
    void aWarningDoesNotExplainARejectedRow() {
        refused(new Reading("HR").finding("warning", 1, 2), "is rejected without an error");
    }

    @Test
    void anErrorOnTheSheetTheFileOrTheTablesHeadExplainsEveryRejectedRow() {
        new Reading("HRR").error(1, 0).commit();
        new Reading("HRR").error(0, 0).commit();
        new Reading("THRR").table(1, 2, 4).error(1, 2).commit();
    }

    @Test
    void anErrorOnAnotherTableDoesNot() {
        refused(new Reading("HRHA").table(1, 1, 2).table(3, 3, 4).entry(4).error(1, 3), "is rejected without an error");
    }

    @Test
    void aCardIsOneEntryOverRowsBetweenWhichNothingIsRejected() {
        new Reading("TABA").entry(1, 2, 4).commit();
        refused(new Reading("TARA").entry(1, 2, 4).error(1, 3), "accepted rows and entries differ");
        refused(new Reading("TAAB").entry(1, 2, 4), "accepted rows and entries differ");
    }

    @Test
    void aLetterThatNamesNoClassIsRefused() {
        assertThatThrownBy(() -> new Reading("HX").commit()).hasMessageContaining("check constraint");
    }

    @Test
    void tooFewOrTooManyLettersAreRefused() {
        assertThatThrownBy(() -> new Reading("HB").lastRow(3).commit()).hasMessageContaining("check constraint");
    }

    @Test
    void theTalliesAreThoseOfTheLetters() {
        long reading = new Reading("TTHAARSNBBO").entry(4).entry(5).error(1, 6).commit();
        assertThat(DATABASE.jdbc()
                        .sql("""
                        SELECT titles || ' ' || headers || ' ' || accepted || ' ' || rejected || ' ' || subtotals || ' '
                               || notes || ' ' || blanks || ' ' || others
                          FROM sheet_readings WHERE reading = :reading""")
                        .param("reading", reading)
                        .query(String.class)
                        .single())
                .isEqualTo("2 1 2 1 1 1 2 1");
    }

    private static void refused(Reading reading, String message) {
        assertThatThrownBy(reading::commit).rootCause().hasMessageContaining(message);
    }

    /** A reading written row by row, as no program of ours would. */
    private static final class Reading {

        private final long number = next++;
        private final String rows;
        private final List<String> statements = new ArrayList<>();
        private int lastRow;
        private int entries;
        private int findings;
        private int tables;

        Reading(String rows) {
            this.rows = rows;
            this.lastRow = rows.length();
        }

        Reading lastRow(int row) {
            lastRow = row;
            return this;
        }

        Reading entry(int row) {
            return entry(1, row, row);
        }

        Reading entry(int sheet, int row, int last) {
            entries++;
            statements.add(String.format(
                    java.util.Locale.ROOT,
                    "INSERT INTO entries VALUES ('%s', %d, %d, %d, 1, %d, 1, '{}')",
                    TestTownship.CODE,
                    number,
                    sheet,
                    row,
                    Math.max(row, last)));
            return this;
        }

        Reading error(int sheet, int row) {
            return finding("error", sheet, row);
        }

        Reading finding(String severity, int sheet, int row) {
            statements.add(String.format(
                    java.util.Locale.ROOT,
                    "INSERT INTO findings VALUES ('%s', %d, %d, 'x', '%s', %d, %d, 0, '', '{}')",
                    TestTownship.CODE,
                    number,
                    ++findings,
                    severity,
                    sheet,
                    row));
            return this;
        }

        Reading table(int first, int header, int last) {
            statements.add(String.format(
                    java.util.Locale.ROOT,
                    "INSERT INTO table_readings VALUES ('%s', %d, 1, %d, 'x', %d, %d, %d, '', '[]', '[]')",
                    TestTownship.CODE,
                    number,
                    ++tables,
                    first,
                    header,
                    last));
            return this;
        }

        long commit() {
            JdbcTemplate jdbc = new JdbcTemplate(DATABASE.writer());
            new TransactionTemplate(DATABASE.transactions()).executeWithoutResult(status -> {
                jdbc.update(
                        "INSERT INTO readings VALUES (?, ?, 1, 'p', ?, 'u', repeat('0', 64), 1, 'csv', 1, ?, 1, ?, ?,"
                                + " repeat('0', 64))",
                        TestTownship.CODE,
                        number,
                        "forms " + number,
                        tables,
                        entries,
                        findings);
                jdbc.update(
                        "INSERT INTO submissions VALUES (?, ?, 1, 1, 'activity', 'log', 'u', '2023', '2023-01-01',"
                                + " '2023-12-31', 'accepted', false, false, 0, 0)",
                        TestTownship.CODE,
                        number);
                jdbc.update(
                        "INSERT INTO sheet_readings VALUES (?, ?, 1, '', false, ?, ?)",
                        TestTownship.CODE,
                        number,
                        lastRow,
                        rows);
                statements.forEach(jdbc::update);
            });
            return number;
        }
    }
}
