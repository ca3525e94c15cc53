package org.cunbao.resolve.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Known;
import org.cunbao.resolve.Link;
import org.cunbao.resolve.MentionKey;
import org.cunbao.resolve.Resolution;
import org.cunbao.resolve.WaitingPairs;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pairs that are not simply the same, as they are kept. */
final class KeptLinks {

    private static final String COLUMNS =
            "township, kind, pair, left_source, left_receipt, left_sheet, left_row, left_number,"
                    + " right_source, right_receipt, right_sheet, right_row, right_number, left_entity, right_entity, weight, comparisons,"
                    + " levels, weights, verdict, waits";

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    KeptLinks(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Puts the links in the place of those that were kept; tells how many pairs wait that did not before. */
    int replace(Known known) {
        String township = known.sources().township();
        Set<String> before = new HashSet<>(waiting(township));
        jdbc.sql("DELETE FROM entity_links WHERE township = :township")
                .param("township", township)
                .update();
        CopyIn copy = new CopyIn(dataSource, "entity_links (" + COLUMNS + ")");
        Map<String, Long> receipts = known.sources().receipts();
        known.kinds().forEach((kind, resolution) -> copy(township, kind, known, receipts, copy));
        copy.send();
        List<String> after = waiting(township);
        return (int) after.stream().filter(pair -> !before.contains(pair)).count();
    }

    private static void copy(String township, String kind, Known known, Map<String, Long> receipts, CopyIn copy) {
        Resolution resolution = known.kind(kind);
        Map<MentionKey, String> entities = WaitingPairs.entities(resolution);
        Set<Link> waiting = new HashSet<>(known.waiting(kind));
        for (Link link : resolution.links()) {
            if (link.verdict() != Link.Verdict.SAME) {
                List<Object> row = new ArrayList<>(List.of(township, kind, link.pair()));
                place(link.left(), receipts, row);
                place(link.right(), receipts, row);
                row.add(Objects.requireNonNull(entities.get(link.left())));
                row.add(Objects.requireNonNull(entities.get(link.right())));
                row.add(link.weight());
                row.add(link.levels().stream().map(Link.Hit::comparison).toList());
                row.add(link.levels().stream().map(Link.Hit::level).toList());
                row.add(link.levels().stream().map(Link.Hit::weight).toList());
                row.add(link.verdict().name().toLowerCase(Locale.ROOT));
                row.add(waiting.contains(link));
                copy.row(row.toArray());
            }
        }
    }

    private static void place(MentionKey key, Map<String, Long> receipts, List<Object> row) {
        row.add(key.source());
        row.add(Objects.requireNonNull(receipts.get(key.source())));
        row.add(key.sheet());
        row.add(key.row());
        row.add(key.entry());
    }

    private List<String> waiting(String township) {
        return jdbc.sql(
                        "SELECT pair FROM entity_links WHERE township = :township AND waits ORDER BY pair COLLATE \"C\"")
                .param("township", township)
                .query(String.class)
                .list();
    }

    List<Conclusions.Waiting> findWaiting(String township) {
        return jdbc.sql("""
                SELECT w.*, a.received_at AS left_received_at, a.name AS left_name,
                       b.received_at AS right_received_at, b.name AS right_name
                  FROM entity_links w
                  JOIN receipts a ON a.township = w.township AND a.receipt = w.left_receipt
                  JOIN receipts b ON b.township = w.township AND b.receipt = w.right_receipt
                 WHERE w.township = :township AND w.waits
                 ORDER BY w.kind COLLATE "C", w.weight DESC, w.pair COLLATE "C\"""")
                .param("township", township)
                .query((row, number) -> new Conclusions.Waiting(
                        row.getString("kind"), row.getString("left_entity"), row.getString("right_entity"), link(row)))
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
                key(row, "left_"),
                key(row, "right_"),
                row.getString("pair"),
                row.getInt("weight"),
                hits,
                Link.Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)));
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
