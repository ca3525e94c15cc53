package org.cunbao.resolve.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Link;
import org.cunbao.resolve.MentionKey;
import org.cunbao.resolve.Night;
import org.cunbao.resolve.Place;
import org.cunbao.resolve.Remembered;
import org.cunbao.resolve.Renewed;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pairs that are not simply the same, as they are kept. */
final class KeptLinks {

    private static final String COLUMNS =
            "township, kind, pair, left_source, left_receipt, left_sheet, left_row, left_number,"
                    + " right_source, right_receipt, right_sheet, right_row, right_number, left_entity, right_entity, weight, comparisons,"
                    + " levels, weights, verdict, waits";

    private static final String ORDER = " ORDER BY w.kind COLLATE \"C\", w.weight DESC, w.pair COLLATE \"C\"";
    private static final String SAME_PAIR =
            "l.township = :township AND l.kind = a.kind AND l.left_receipt = a.left_receipt"
                    + " AND l.left_sheet = a.left_sheet AND l.left_row = a.left_row AND l.left_number = a.left_number"
                    + " AND l.right_receipt = a.right_receipt AND l.right_sheet = a.right_sheet"
                    + " AND l.right_row = a.right_row AND l.right_number = a.right_number";

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    KeptLinks(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Puts what is new in the place of what was kept; tells how many pairs wait that did not before. */
    int keep(Night night) {
        String township = night.sources().township();
        Set<String> before = new HashSet<>(waiting(township));
        if (night.afresh()) {
            jdbc.sql("DELETE FROM entity_links WHERE township = :township")
                    .param("township", township)
                    .update();
        } else {
            alter(night);
        }
        CopyIn copy = new CopyIn(dataSource, "entity_links (" + COLUMNS + ")");
        night.kinds()
                .forEach(kind -> kind.links().added().forEach(added -> {
                    List<Object> row = new ArrayList<>(
                            List.of(township, kind.kind(), added.link().pair()));
                    row.add(added.link().left().source());
                    place(added.line().left(), row);
                    row.add(added.link().right().source());
                    place(added.line().right(), row);
                    row.addAll(List.of(
                            added.line().leftEntity(),
                            added.line().rightEntity(),
                            added.line().weight()));
                    List<Link.Hit> levels = added.link().levels();
                    row.add(levels.stream().map(Link.Hit::comparison).toList());
                    row.add(levels.stream().map(Link.Hit::level).toList());
                    row.add(levels.stream().map(Link.Hit::weight).toList());
                    row.add(added.link().verdict().name().toLowerCase(Locale.ROOT));
                    row.add(added.line().waits());
                    copy.row(row.toArray());
                }));
        copy.send();
        List<String> after = waiting(township);
        return (int) after.stream().filter(pair -> !before.contains(pair)).count();
    }

    /** Takes away those that are no more, and brings the others up to the entities of now. */
    private void alter(Night night) {
        jdbc.sql("""
                CREATE TEMPORARY TABLE links_altered (kind text, left_receipt bigint, left_sheet integer, left_row integer,
                    left_number integer, right_receipt bigint, right_sheet integer, right_row integer,
                    right_number integer, left_entity text, right_entity text, waits boolean, gone boolean)
                ON COMMIT DROP""").update();
        CopyIn copy = new CopyIn(dataSource, "links_altered");
        for (Renewed kind : night.kinds()) {
            kind.links().dropped().forEach(line -> copy.row(altered(kind.kind(), line, true)));
            kind.links().altered().forEach(line -> copy.row(altered(kind.kind(), line, false)));
        }
        copy.send();
        jdbc.sql("ANALYZE links_altered").update();
        jdbc.sql("DELETE FROM entity_links l USING links_altered a WHERE a.gone AND " + SAME_PAIR)
                .param("township", night.sources().township())
                .update();
        jdbc.sql("UPDATE entity_links l SET left_entity = a.left_entity, right_entity = a.right_entity, waits = a.waits"
                        + " FROM links_altered a WHERE NOT a.gone AND " + SAME_PAIR)
                .param("township", night.sources().township())
                .update();
        jdbc.sql("DROP TABLE links_altered").update();
    }

    private static Object[] altered(String kind, Remembered.KeptLink line, boolean gone) {
        List<Object> row = new ArrayList<>(List.of(kind));
        place(line.left(), row);
        place(line.right(), row);
        row.addAll(List.of(line.leftEntity(), line.rightEntity(), line.waits(), gone));
        return row.toArray();
    }

    private static void place(Place place, List<Object> row) {
        row.addAll(List.of(place.receipt(), place.sheet(), place.row(), place.entry()));
    }

    /** Those that are kept, by kind. */
    Map<String, List<Remembered.KeptLink>> find(String township) {
        Map<String, List<Remembered.KeptLink>> found = new HashMap<>();
        jdbc.sql("""
                SELECT kind, left_receipt, left_sheet, left_row, left_number, right_receipt, right_sheet, right_row,
                       right_number, left_entity, right_entity, pair, weight, verdict, waits
                  FROM entity_links WHERE township = :township ORDER BY kind, pair""").param("township", township).query(row -> {
            found.computeIfAbsent(row.getString("kind"), none -> new ArrayList<>())
                    .add(new Remembered.KeptLink(
                            place(row, "left_"),
                            place(row, "right_"),
                            row.getString("left_entity"),
                            row.getString("right_entity"),
                            row.getString("pair"),
                            row.getInt("weight"),
                            verdict(row),
                            row.getBoolean("waits")));
        });
        return found;
    }

    private static Place place(ResultSet row, String side) throws SQLException {
        return new Place(
                row.getLong(side + "receipt"),
                row.getInt(side + "sheet"),
                row.getInt(side + "row"),
                row.getInt(side + "number"));
    }

    private static Link.Verdict verdict(ResultSet row) throws SQLException {
        return Link.Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT));
    }

    private List<String> waiting(String township) {
        return jdbc.sql(
                        "SELECT pair FROM entity_links WHERE township = :township AND waits ORDER BY pair COLLATE \"C\"")
                .param("township", township)
                .query(String.class)
                .list();
    }

    List<Conclusions.Waiting> findWaiting(String township) {
        return find(
                "w.waits",
                "",
                "",
                township,
                (row, number) -> new Conclusions.Waiting(
                        row.getString("kind"), row.getString("left_entity"), row.getString("right_entity"), link(row)));
    }

    List<Link> findNamed(String township, String kind, String pair) {
        return find("w.kind = :one AND w.pair = :other", kind, pair, township, (row, number) -> link(row));
    }

    List<Link> findOf(String township, String entity) {
        return find(
                "(w.left_entity = :one OR w.right_entity = :other)",
                entity,
                entity,
                township,
                (row, number) -> link(row));
    }

    private <T> List<T> find(String which, String one, String other, String township, RowMapper<T> mapper) {
        return jdbc.sql("""
                SELECT w.*, a.received_at AS left_received_at, a.name AS left_name,
                       b.received_at AS right_received_at, b.name AS right_name
                  FROM entity_links w
                  JOIN receipts a ON a.township = w.township AND a.receipt = w.left_receipt
                  JOIN receipts b ON b.township = w.township AND b.receipt = w.right_receipt
                 WHERE w.township = :township AND\s""" + which + ORDER)
                .param("township", township)
                .param("one", one)
                .param("other", other)
                .query(mapper)
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        String[] comparisons = (String[]) row.getArray("comparisons").getArray();
        String[] levels = (String[]) row.getArray("levels").getArray();
        Integer[] weights = (Integer[]) row.getArray("weights").getArray();
        List<Link.Hit> hits = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            hits.add(new Link.Hit(comparisons[i], levels[i], weights[i]));
        }
        return new Link(
                key(row, "left_"), key(row, "right_"), row.getString("pair"), row.getInt("weight"), hits, verdict(row));
    }

    private static MentionKey key(ResultSet row, String side) throws SQLException {
        return new MentionKey(
                row.getTimestamp(side + "received_at").toInstant(),
                row.getString(side + "name"),
                row.getString(side + "source"),
                row.getInt(side + "sheet"),
                row.getInt(side + "row"),
                row.getInt(side + "number"),
                row.getString("kind"));
    }
}
