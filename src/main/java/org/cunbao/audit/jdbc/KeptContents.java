package org.cunbao.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.audit.Said;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.vocabulary.Origin;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Fetches what several readings hold, at once, and hashes it line by line.
 *
 * <p>Nothing is turned into a value that this program knows by name: a finding of an older program has a code of its own.
 */
final class KeptContents {

    /** As the counts of a reading's row are called. */
    static final List<String> TABLES = List.of("sheets", "tables", "submissions", "entries", "findings");

    private static final String LETTERS = "THARSNBO";
    private static final List<String> TALLIES =
            List.of("titles", "headers", "accepted", "rejected", "subtotals", "notes", "blanks", "others");

    private final NamedParameterJdbcTemplate jdbc;

    KeptContents(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(2000);
        this.jdbc = new NamedParameterJdbcTemplate(template);
    }

    /** By the reading's number. */
    Map<Long, KeptReading> find(String township, List<Long> readings) {
        Map<Long, KeptReading> kept = new TreeMap<>();
        readings.forEach(reading -> kept.put(reading, new KeptReading()));
        Map<String, Object> asked = Map.of("township", township, "readings", readings.toArray(Long[]::new));
        each("SELECT * FROM sheet_readings", "reading, sheet", asked, kept, KeptContents::sheet);
        each("SELECT * FROM table_readings", "reading, sheet, number", asked, kept, KeptContents::table);
        each("SELECT * FROM submissions", "reading, submission", asked, kept, KeptContents::submission);
        each("SELECT * FROM entries", "reading, sheet, row, number", asked, kept, KeptContents::entry);
        each("SELECT * FROM findings", "reading, number", asked, kept, KeptContents::finding);
        return kept;
    }

    /** Takes one row. */
    private interface Taker {
        void take(ResultSet row, KeptReading into) throws SQLException;
    }

    private void each(
            String select, String order, Map<String, Object> asked, Map<Long, KeptReading> kept, Taker taker) {
        jdbc.query(
                select + " WHERE township = :township AND reading = ANY (:readings) ORDER BY " + order, asked, row -> {
                    taker.take(row, Objects.requireNonNull(kept.get(row.getLong("reading"))));
                });
    }

    private static void sheet(ResultSet row, KeptReading into) throws SQLException {
        String rows = row.getString("rows");
        into.count("sheets");
        into.hash().add(new SheetReading(row.getInt("sheet"), row.getString("name"), row.getBoolean("hidden"), rows));
        if (row.getInt("last_row") != rows.length()) {
            into.wrong(new Said("a sheet's last row is another", "某工作表的末行不符"));
        }
        for (int i = 0; i < LETTERS.length(); i++) {
            char letter = LETTERS.charAt(i);
            if (rows.chars().filter(c -> c == letter).count() != row.getInt(TALLIES.get(i))) {
                into.wrong(new Said("a sheet's rows are not as many as counted", "某工作表的行数与所计不符"));
            }
        }
    }

    private static void table(ResultSet row, KeptReading into) throws SQLException {
        into.count("tables");
        into.hash().add(KeptTable.of(row));
    }

    private static void submission(ResultSet row, KeptReading into) throws SQLException {
        into.count("submissions");
        into.hash().addSubmission(Fact.of(row).without("township", "reading").columns());
    }

    private static void entry(ResultSet row, KeptReading into) throws SQLException {
        into.count("entries");
        into.hash()
                .add(new Entry(
                        row.getInt("sheet"),
                        row.getInt("row"),
                        row.getInt("last_row"),
                        row.getInt("number"),
                        row.getInt("submission"),
                        JsonbText.texts(row.getString("values"))));
    }

    private static void finding(ResultSet row, KeptReading into) throws SQLException {
        into.count("findings");
        into.hash()
                .add(
                        row.getInt("number"),
                        List.of(row.getString("code"), row.getString("severity"), row.getString("raw")),
                        new Origin(row.getInt("sheet"), row.getInt("row"), row.getInt("col")),
                        List.of((String[]) row.getArray("arguments").getArray()));
    }
}
