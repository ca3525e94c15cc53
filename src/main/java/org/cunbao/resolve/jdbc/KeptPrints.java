package org.cunbao.resolve.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Night;
import org.cunbao.resolve.Place;
import org.cunbao.resolve.Remembered;
import org.cunbao.resolve.Renewed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What conclusions were drawn from, as it is kept by file, and whether all of it is there. */
final class KeptPrints {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    KeptPrints(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** How many mentions and links of a kind there must be. */
    private record Count(long mentions, long links) {}

    /** Program, match settings and units. */
    String text(Conclusions.Basis basis) {
        String program = jdbc.sql("SELECT program FROM runs WHERE township = :township AND run = :run ORDER BY run")
                .param("township", basis.township())
                .param("run", basis.run())
                .query(String.class)
                .optional()
                .orElse("");
        return program + "\n" + basis.matching() + "\n" + basis.units();
    }

    Map<String, Remembered> remembered(Conclusions.Basis basis, Map<String, List<Remembered.KeptLink>> links) {
        long run = run(basis);
        Map<String, List<Remembered.Member>> members = members(basis.township());
        Map<String, List<Remembered.PrintedFile>> files = run == 0 ? Map.of() : files(basis.township());
        Map<String, Count> counts = counts(basis.township());
        Set<String> kinds = new TreeSet<>(members.keySet());
        kinds.addAll(counts.keySet());
        Map<String, Remembered> remembered = new TreeMap<>();
        for (String kind : kinds) {
            List<Remembered.Member> said = members.getOrDefault(kind, List.of());
            List<Remembered.PrintedFile> printed = files.getOrDefault(kind, List.of());
            List<Remembered.KeptLink> linked = links.getOrDefault(kind, List.of());
            long prints =
                    printed.stream().mapToLong(Remembered.PrintedFile::mentions).sum();
            boolean whole =
                    run > 0 && prints == said.size() && new Count(said.size(), linked.size()).equals(counts.get(kind));
            remembered.put(
                    kind,
                    whole
                            ? new Remembered(true, run, printed, said, linked)
                            : new Remembered(false, run, List.of(), said, List.of()));
        }
        return remembered;
    }

    /** The run that what is kept is of, if it rests on the same; 0 if not. */
    long run(Conclusions.Basis basis) {
        return jdbc.sql("""
                SELECT run FROM resolutions
                 WHERE township = :township AND run <= :run AND basis = :basis ORDER BY run""")
                .param("township", basis.township())
                .param("run", basis.run())
                .param("basis", text(basis))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private Map<String, Count> counts(String township) {
        Map<String, Count> counts = new HashMap<>();
        jdbc.sql("SELECT kind, mentions, links FROM resolved_kinds WHERE township = :township ORDER BY kind")
                .param("township", township)
                .query(row -> {
                    counts.put(row.getString("kind"), new Count(row.getLong("mentions"), row.getLong("links")));
                });
        return counts;
    }

    private Map<String, List<Remembered.Member>> members(String township) {
        Map<String, List<Remembered.Member>> members = new HashMap<>();
        jdbc.sql("""
                SELECT kind, receipt, sheet, row, number, entity FROM entity_members
                 WHERE township = :township ORDER BY kind, receipt, sheet, row, number""").param("township", township).query(row -> {
            members.computeIfAbsent(row.getString("kind"), none -> new ArrayList<>())
                    .add(new Remembered.Member(place(row), row.getString("entity")));
        });
        return members;
    }

    private Map<String, List<Remembered.PrintedFile>> files(String township) {
        Map<String, List<Remembered.PrintedFile>> files = new HashMap<>();
        jdbc.sql("""
                SELECT kind, receipt, signature, mentions, prints FROM mention_prints
                 WHERE township = :township ORDER BY kind, receipt""").param("township", township).query(row -> {
            files.computeIfAbsent(row.getString("kind"), none -> new ArrayList<>())
                    .add(file(row));
        });
        return files;
    }

    /** Of one kind. */
    List<Remembered.PrintedFile> find(String township, String kind) {
        return jdbc.sql("""
                SELECT receipt, signature, mentions, prints FROM mention_prints
                 WHERE township = :township AND kind = :kind ORDER BY receipt""")
                .param("township", township)
                .param("kind", kind)
                .query((row, number) -> file(row))
                .list();
    }

    private static Remembered.PrintedFile file(ResultSet row) throws SQLException {
        return new Remembered.PrintedFile(
                row.getLong("receipt"), row.getString("signature"), row.getInt("mentions"), row.getBytes("prints"));
    }

    /** The place of an entry. */
    static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong("receipt"), row.getInt("sheet"), row.getInt("row"), row.getInt("number"));
    }

    /** Puts what is new in the place of what was kept. */
    void keep(Night night) {
        String township = night.sources().township();
        if (night.afresh()) {
            jdbc.sql("DELETE FROM mention_prints WHERE township = :township")
                    .param("township", township)
                    .update();
        }
        CopyIn copy = new CopyIn(dataSource, "mention_prints (township, kind, receipt, signature, mentions, prints)");
        for (Renewed kind : night.kinds()) {
            forget(township, kind);
            kind.files()
                    .printed()
                    .forEach(file -> copy.row(
                            township,
                            kind.kind(),
                            file.receipt(),
                            file.signature(),
                            file.mentions(),
                            "\\x" + HexFormat.of().formatHex(file.prints())));
        }
        copy.send();
    }

    private void forget(String township, Renewed kind) {
        List<Long> receipts = new ArrayList<>(kind.files().gone());
        kind.files().printed().forEach(file -> receipts.add(file.receipt()));
        jdbc.sql("DELETE FROM mention_prints WHERE township = :township AND kind = :kind AND receipt = ANY (:receipts)")
                .param("township", township)
                .param("kind", kind.kind())
                .param("receipts", receipts.toArray(Long[]::new))
                .update();
    }
}
