package org.cunbao.resolve.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.resolve.Mention;
import org.cunbao.resolve.Mentions;
import org.cunbao.resolve.Ruling;
import org.cunbao.resolve.Sources;
import org.cunbao.resolve.Speaker;
import org.cunbao.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Entries of the ledger as mentions. */
final class JdbcMentions implements Mentions {

    private final JdbcClient jdbc;
    private final EntryStream entries;

    JdbcMentions(DataSource dataSource, TransactionOperations transactions) {
        this.jdbc = JdbcClient.create(dataSource);
        this.entries = new EntryStream(dataSource, transactions);
    }

    @Override
    public Sources findSources(String township, long run) {
        List<Sources.Source> sources = new ArrayList<>();
        Set<String> inForce = new HashSet<>();
        SourceNames names = new SourceNames();
        jdbc.sql("""
                SELECT s.receipt, s.reading, s.submission, s.name, s.sha256, s.received_at, s.form, s.unit, s.period,
                       r.first_receipt <> s.receipt AS own, s.in_force
                  FROM submissions_in_force(:township, :run) s JOIN receipts_seen(:township, :run) r USING (receipt)
                 WHERE s.state = 'accepted'
                 ORDER BY s.received_at, s.name COLLATE "C", r.run, s.submission""").param("township", township).param("run", run).query(row -> {
            Sources.Source source = source(row, names);
            sources.add(source);
            if (row.getBoolean("in_force")) {
                inForce.add(source.key());
            }
        });
        return new Sources(township, run, sources, inForce);
    }

    private static Sources.Source source(ResultSet row, SourceNames names) throws SQLException {
        return new Sources.Source(
                row.getLong("receipt"),
                row.getLong("reading"),
                row.getInt("submission"),
                row.getString("name"),
                names.of(row.getLong("receipt"), row.getString("sha256"), row.getString("name"), row.getBoolean("own")),
                row.getTimestamp("received_at").toInstant(),
                row.getString("form"),
                row.getString("unit"),
                Period.parse(row.getString("period")).orElseThrow());
    }

    @Override
    public List<Mention> find(Sources sources, MatchSettings settings, Map<String, Map<Speaker, String>> known) {
        List<Mention> mentions = new ArrayList<>();
        MentionMaker maker = new MentionMaker(sources, settings, known);
        entries.each(
                sources.township(),
                maker.readings(),
                maker.stored(),
                row -> maker.of(row).ifPresent(mentions::add));
        return mentions;
    }

    @Override
    public List<Mention> find(
            Sources sources, MatchSettings settings, Map<String, Map<Speaker, String>> known, Set<Speaker> speakers) {
        List<Mention> mentions = new ArrayList<>();
        MentionMaker maker = new MentionMaker(sources, settings, known);
        entries.each(
                sources.township(),
                maker.places(speakers),
                maker.stored(),
                row -> maker.of(row).ifPresent(mentions::add));
        return mentions;
    }

    @Override
    public List<Ruled> findRuled(String township, long run, String kind) {
        Set<List<String>> pairs = new HashSet<>();
        List<Ruled> ruled = new ArrayList<>();
        jdbc.sql("""
                SELECT d.decision, d.kind, d.left_seal, d.right_seal, d.number, l.keys AS left_keys,
                       l.contents AS left_contents, r.keys AS right_keys, r.contents AS right_contents
                  FROM decisions_standing(:township, :run) d
                  CROSS JOIN LATERAL (SELECT array_agg(p.key) AS keys, array_agg(p.value) AS contents
                                        FROM jsonb_each_text(d.left_content) p) l
                  CROSS JOIN LATERAL (SELECT array_agg(p.key) AS keys, array_agg(p.value) AS contents
                                        FROM jsonb_each_text(d.right_content) p) r
                 WHERE d.kind IN ('same', 'different') AND d.entity_kind = :kind ORDER BY d.decision DESC""")
                .param("township", township)
                .param("run", run)
                .param("kind", kind)
                .query(row -> {
                    if (pairs.add(List.of(row.getString("left_seal"), row.getString("right_seal")))) {
                        ruled.add(new Ruled(
                                row.getLong("decision"),
                                ruling(row),
                                Pairs.of(row, "left_keys", "left_contents"),
                                Pairs.of(row, "right_keys", "right_contents")));
                    }
                });
        return ruled;
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        Optional<Integer> several = row.wasNull() ? Optional.empty() : Optional.of(number);
        return new Ruling(
                row.getString("left_seal"),
                row.getString("right_seal"),
                row.getString("kind").equals("same"),
                several);
    }
}
