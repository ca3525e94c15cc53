package org.cunbao.ledger.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.ledger.Words;
import org.cunbao.reading.Assignment;
import org.cunbao.reading.Layout;
import org.cunbao.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads the decisions that stand and decide how files are read. */
final class StandingWords {

    private final JdbcClient jdbc;

    StandingWords(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    Words load(String township, long run) {
        return new Words(assigned(township, run), layouts(township, run));
    }

    private List<Words.Assigned> assigned(String township, long run) {
        return jdbc.sql("""
                SELECT sha256, name, own, sheet, unit, period, form FROM decisions_standing(:township, :run)
                 WHERE kind = 'assign' ORDER BY decision""")
                .param("township", township)
                .param("run", run)
                .query((row, number) -> new Words.Assigned(
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getBoolean("own"),
                        new Assignment(
                                Optional.ofNullable(row.getString("sheet")),
                                Optional.ofNullable(row.getString("unit")),
                                Optional.ofNullable(row.getString("period")).flatMap(Period::parse),
                                Optional.ofNullable(row.getString("form")))))
                .list();
    }

    private List<Layout> layouts(String township, long run) {
        Map<Long, Map<Integer, Optional<String>>> columns = new LinkedHashMap<>();
        Map<Long, String> fingerprints = new TreeMap<>();
        jdbc.sql("""
                SELECT d.decision, d.fingerprint, c.key::integer AS col, c.value AS field
                  FROM decisions_standing(:township, :run) d CROSS JOIN LATERAL jsonb_each_text(d.columns) c
                 WHERE d.kind = 'layout' ORDER BY d.decision, c.key::integer""").param("township", township).param("run", run).query(row -> {
            fingerprints.put(row.getLong("decision"), row.getString("fingerprint"));
            columns.computeIfAbsent(row.getLong("decision"), decision -> new TreeMap<>())
                    .put(row.getInt("col"), Optional.of(row.getString("field")).filter(field -> !field.isEmpty()));
        });
        List<Layout> layouts = new ArrayList<>();
        columns.forEach((decision, byColumn) ->
                layouts.add(new Layout(java.util.Objects.requireNonNull(fingerprints.get(decision)), byColumn)));
        return layouts;
    }
}
