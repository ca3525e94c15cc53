package org.cunbao.ledger.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.ledger.Filed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Between which days the events of submissions lie: looked up once for each submission and date, and kept. */
final class FiledDays {

    private final JdbcClient jdbc;

    FiledDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Filed.Place, List<Filed.Days>> find(String township, Collection<Filed.Place> of, Collection<String> fields) {
        Map<Filed.Place, List<Filed.Days>> found = new LinkedHashMap<>();
        if (of.isEmpty() || fields.isEmpty()) {
            return found;
        }
        fill(township, of, fields);
        asked("""
                SELECT d.reading, d.submission, d.first_day, d.last_day
                  FROM submission_days d JOIN unnest(:readings, :submissions) AS w(reading, submission)
                       USING (reading, submission)
                 WHERE d.township = :township AND d.field = ANY (:fields) AND d.first_day IS NOT NULL
                 ORDER BY d.reading, d.submission, d.field""", township, of, fields).query(row -> {
            Filed.Place place = new Filed.Place(row.getLong("reading"), row.getInt("submission"));
            found.computeIfAbsent(place, unseen -> new ArrayList<>())
                    .add(new Filed.Days(
                            LocalDate.parse(row.getString("first_day")), LocalDate.parse(row.getString("last_day"))));
        });
        return found;
    }

    private void fill(String township, Collection<Filed.Place> of, Collection<String> fields) {
        asked("""
                INSERT INTO submission_days (township, reading, submission, field, first_day, last_day)
                SELECT :township, w.reading, w.submission, f.field,
                       min(e.values ->> f.field COLLATE "C"), max(e.values ->> f.field COLLATE "C")
                  FROM unnest(:readings, :submissions) AS w(reading, submission)
                 CROSS JOIN unnest(:fields) AS f(field)
                  LEFT JOIN entries e ON e.township = :township AND e.reading = w.reading
                                     AND e.submission = w.submission
                 WHERE NOT EXISTS (SELECT FROM submission_days d
                                    WHERE d.township = :township AND d.reading = w.reading
                                      AND d.submission = w.submission AND d.field = f.field)
                 GROUP BY w.reading, w.submission, f.field
                    ON CONFLICT DO NOTHING""", township, of, fields).update();
    }

    private JdbcClient.StatementSpec asked(
            String sql, String township, Collection<Filed.Place> of, Collection<String> fields) {
        return jdbc.sql(sql)
                .param("township", township)
                .param("readings", of.stream().map(Filed.Place::reading).toArray(Long[]::new))
                .param("submissions", of.stream().map(Filed.Place::submission).toArray(Integer[]::new))
                .param("fields", fields.toArray(String[]::new));
    }
}
