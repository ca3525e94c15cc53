package org.cunbao.audit.jdbc;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Flips one bit somewhere in what is kept, past every constraint, and back. */
final class Flip {

    private static final String READING = """
            (SELECT 'reading of ' || c.name || '@' || c.sha256 || ' in run ' || r.run
               FROM readings r JOIN receipts c USING (township, receipt)
              WHERE r.township = t.township AND r.reading = t.reading)""";

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("closes", "'close of ' || period || ', revision ' || revision"),
            entry("custody", "'custody line ' || entry"),
            entry("decisions", "'decision ' || decision || ' of run ' || run"),
            entry("definition_versions", "kind || ' ' || hash"),
            entry("reading_uses", "'use of reading ' || reading || ' in run ' || run"),
            entry("receipts", "'receipt ' || receipt || ' of ' || name || ' in run ' || run"),
            entry("run_ends", "'end of run ' || run || ' of ' || township"),
            entry("run_errands", "'errand of run ' || run || ' of ' || township"),
            entry("runs", "'run ' || run || ' of ' || township"),
            entry("seal_secret", "'the secret of the seals'"),
            entry("vault", "'bytes ' || sha256"));

    private static final Set<String> IN_NAMES = Set.of(
            "township",
            "period",
            "revision",
            "entry",
            "decision",
            "run",
            "kind",
            "hash",
            "reading",
            "receipt",
            "name",
            "sha256");

    private final JdbcTemplate owner;
    private final Random random;

    Flip(JdbcTemplate owner, Random random) {
        this.owner = owner;
        this.random = random;
    }

    /** A column of a table of facts or readings. */
    record Place(String table, String column, String type) {}

    /** What stood in a row, and what stands there now. */
    record Flipped(
            Place place,
            String row,
            @Nullable String name,
            @Nullable String before,
            @Nullable String after) {}

    /** Every column that holds something of its own; who is who is a conclusion, drawn anew whenever asked. */
    List<Place> places() {
        return owner.query("""
                SELECT c.relname, a.attname, format_type(a.atttypid, NULL) AS type
                  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                 WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0
                   AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname NOT LIKE 'batch\\_%'
                   AND c.relname NOT IN ('flyway_schema_history', 'resolutions', 'resolved_kinds', 'mention_prints',
                                         'entity_members',
                                         'entity_links', 'duplicate_rows', 'entity_history', 'scheduled_tasks',
                                         'reading_attempts', 'submission_days') ORDER BY c.relname, a.attnum""", (row, number) -> new Place(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Nothing in the database itself refuses a flip any more. */
    void dropConstraints() {
        owner.queryForList("""
                SELECT format('ALTER TABLE %I DROP CONSTRAINT %I CASCADE', c.relname, k.conname)
                  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
                 WHERE c.relnamespace = current_schema()::regnamespace AND k.contype IN ('c', 'f')
                   AND c.relname NOT LIKE 'batch\\_%' ORDER BY 1""", String.class).forEach(owner::execute);
        owner.execute("ALTER TABLE closes DISABLE TRIGGER USER");
    }

    /** Flips a bit of a random row's column; null where the table is empty. */
    @Nullable
    Flipped at(Place place) {
        List<Map<String, Object>> rows =
                owner.queryForList("SELECT ctid::text AS row, %s::text AS value, %s AS name FROM %s t ORDER BY ctid"
                        .formatted(quoted(place.column()), NAMES.getOrDefault(place.table(), READING), place.table()));
        for (int attempt = 0; !rows.isEmpty() && attempt < 200; attempt++) {
            Map<String, Object> row = rows.get(random.nextInt(rows.size()));
            String before = (String) row.get("value");
            String after = flipped(before, place.type());
            try {
                int changed = owner.update(
                        "UPDATE %1$s SET %2$s = CAST(? AS %3$s) WHERE ctid = ?::tid AND CAST(? AS %3$s) IS DISTINCT FROM %2$s"
                                .formatted(place.table(), quoted(place.column()), place.type()),
                        after,
                        row.get("row"),
                        after);
                if (changed == 1) {
                    return new Flipped(
                            place, String.valueOf(row.get("row")), name(place, row.get("name")), before, after);
                }
            } catch (DataAccessException noValue) {
                // another bit
            }
        }
        return null;
    }

    /** What the row is called; null where what is flipped is part of its name. */
    private static @Nullable String name(Place place, @Nullable Object name) {
        return IN_NAMES.contains(place.column()) ? null : (String) name;
    }

    /** As it was. */
    void back(Flipped flipped) {
        int changed = owner.update(
                "UPDATE %1$s SET %2$s = CAST(? AS %3$s) WHERE %2$s IS NOT DISTINCT FROM CAST(? AS %3$s) AND xmin = (SELECT max(xmin::text::bigint)::text::xid FROM %1$s)"
                        .formatted(
                                flipped.place().table(),
                                quoted(flipped.place().column()),
                                flipped.place().type()),
                flipped.before(),
                flipped.after());
        if (changed != 1) {
            throw new IllegalStateException(changed + " rows to take back " + flipped);
        }
    }

    private String flipped(@Nullable String value, String type) {
        if (value == null) {
            return type.equals("jsonb") ? "{}" : type.startsWith("timestamp") ? "2023-01-01T00:00:00Z" : "1";
        }
        if (type.equals("boolean")) {
            return value.equals("true") ? "false" : "true";
        }
        if (value.isEmpty()) {
            return "\u0001";
        }
        char[] letters = value.toCharArray();
        letters[random.nextInt(letters.length)] ^= (char) (1 << random.nextInt(4));
        return new String(letters);
    }

    private static String quoted(String column) {
        return "\"" + column + "\"";
    }
}
