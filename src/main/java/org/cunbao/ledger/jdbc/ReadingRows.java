package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Severity;

/** Pieces of readings as they come back from the tables. */
final class ReadingRows {

    private ReadingRows() {}

    static Finding finding(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new Finding(
                FindingCode.find(code).orElseThrow(() -> new IllegalStateException("no finding is called " + code)),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                new Origin(row.getInt("sheet"), row.getInt("row"), row.getInt("col")),
                row.getString("raw"),
                List.of((String[]) row.getArray("arguments").getArray()));
    }

    static SubmissionReading submission(ResultSet row) throws SQLException {
        return new SubmissionReading(
                row.getInt("submission"),
                row.getInt("sheet"),
                row.getString("form"),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getString("period")).flatMap(Period::parse),
                SubmissionReading.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("compiled"),
                row.getBoolean("supplement"),
                new SubmissionReading.Rows(row.getInt("data"), row.getInt("accepted")));
    }
}
