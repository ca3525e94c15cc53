package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Word;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.resolve.Entity;
import org.cunbao.resolve.Mention;
import org.cunbao.resolve.Resolver;
import org.cunbao.resolve.Review;
import org.cunbao.resolve.Sources;
import org.cunbao.resolve.WhoIsWho;
import org.cunbao.resolve.jdbc.ResolveRooms;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any history of nights, told twice: one township renews what it concluded, the other has forgotten it each night and
 * draws it from nothing. After each night both keep the same, line by line.
 */
class RenewalTests {

    private static final Rules RULES = Definitions.load(Path.of("jobs"));
    private static final int NIGHTS = 8;
    private static final List<String> TABLES = List.of(
            "entity_members",
            "entity_links",
            "entity_history",
            "duplicate_rows",
            "resolved_kinds",
            "resolutions",
            "mention_prints");

    @TempDir
    private Path inbox;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRenewedNightByNightIsWhatIsDrawnFromNothing(int seed) throws Exception {
        Random random = new Random(seed);
        NightFiles files = new NightFiles(inbox, random);
        try (LedgerDatabase renewing = LedgerDatabase.fresh();
                LedgerDatabase forgetting = LedgerDatabase.fresh()) {
            ImportHarness one = new ImportHarness(renewing, renewing.writer(), TestTownship.clock(), 1);
            ImportHarness other = new ImportHarness(forgetting, forgetting.writer(), TestTownship.clock(), 1);
            Rules rules = RULES;
            long decisions = 0;
            for (int night = 1; night <= NIGHTS; night++) {
                forgetting.jdbc().sql("DELETE FROM mention_prints").update();
                Optional<Word> word = night == 1 ? Optional.empty() : word(random, renewing, files, decisions);
                if (word.isPresent()) {
                    decisions++;
                    one.decides(inbox, rules, new SaidReader(), word.get());
                    other.decides(inbox, rules, new SaidReader(), word.get());
                } else {
                    files.send(night);
                    rules = random.nextInt(6) == 0 ? changed(random) : rules;
                    one.imports(inbox, rules, new SaidReader());
                    other.imports(inbox, rules, new SaidReader());
                }
                assertThat(kept(renewing)).as("night " + night).isEqualTo(kept(forgetting));
            }
            assertAnswersAreThoseOfDrawingAnew(renewing, rules);
        }
    }

    /** What is asked about what is kept is answered as if everything were drawn from nothing. */
    private static void assertAnswersAreThoseOfDrawingAnew(LedgerDatabase database, Rules rules) {
        WhoIsWho whoIsWho = new ResolveRooms(database.writer()).whoIsWho();
        long run = newest(database);
        Review kept = whoIsWho.review(TestTownship.CODE, run, rules);
        Review anew = whoIsWho.reviewAnew(TestTownship.CODE, run, rules);
        assertThat(kept.findWaiting()).isEqualTo(anew.findWaiting());
        List<String> entities = database.jdbc()
                .sql("SELECT DISTINCT entity FROM entity_members ORDER BY entity")
                .query(String.class)
                .list();
        assertThat(entities).isNotEmpty();
        for (String id : entities) {
            Entity entity = anew.findEntity(id).orElseThrow();
            assertThat(kept.findEntity(id)).contains(entity);
            assertThat(kept.findPairs(entity)).isEqualTo(anew.findPairs(entity));
        }
    }

    private static long newest(LedgerDatabase database) {
        return database.jdbc()
                .sql("SELECT max(run) FROM runs")
                .query(Long.class)
                .single();
    }

    private static List<String> kept(LedgerDatabase database) {
        List<String> lines = new ArrayList<>();
        for (String table : TABLES) {
            lines.addAll(database.jdbc()
                    .sql("SELECT '" + table + " ' || to_jsonb(t)::text AS line FROM " + table
                            + " t ORDER BY to_jsonb(t)::text COLLATE \"C\"")
                    .query(String.class)
                    .list());
        }
        return lines;
    }

    /** The same definitions, but that more or fewer pairs of persons are asked about. */
    private static Rules changed(Random random) {
        int ask = 13_000 + random.nextInt(5) * 1000;
        List<MatchSettings> matching = RULES.matching().stream()
                .map(kind -> kind.id().equals("person") ? asking(kind, ask) : kind)
                .toList();
        String text = "ask " + ask;
        return new Rules(
                RULES.forms(),
                RULES.units(),
                matching,
                RULES.statistics(),
                new Rules.Versions(
                        RULES.versions().forms(),
                        RULES.versions().units(),
                        new org.cunbao.definitions.Version(
                                Canonical.sha256(text.getBytes(StandardCharsets.UTF_8)), text),
                        RULES.versions().statistics()));
    }

    private static MatchSettings asking(MatchSettings kind, int ask) {
        return new MatchSettings(
                kind.id(),
                kind.names(),
                kind.needs(),
                kind.mentions(),
                kind.derived(),
                kind.content(),
                kind.blocking(),
                kind.comparisons(),
                new MatchSettings.Thresholds(kind.thresholds().same(), ask));
    }

    /** One night in two. */
    private static Optional<Word> word(Random random, LedgerDatabase database, NightFiles files, long decisions) {
        return switch (random.nextInt(8)) {
            case 0 ->
                decisions == 0
                        ? Optional.empty()
                        : Optional.of(new Word.Undo(1 + random.nextInt((int) decisions), "看错了"));
            case 1 -> files.withdrawn().map(name -> new Word.Withdraw(name, "作废"));
            case 2, 3, 4 -> match(random, database);
            default -> Optional.empty();
        };
    }

    /** About any two entries of a kind, or two that say the same. */
    private static Optional<Word> match(Random random, LedgerDatabase database) {
        ResolveRooms rooms = new ResolveRooms(database.writer());
        String kind = random.nextInt(4) == 0 ? "activity" : "person";
        MatchSettings settings = RULES.matching().stream()
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .orElseThrow();
        Sources sources = rooms.mentions().findSources(TestTownship.CODE, newest(database));
        List<Mention> said = rooms.mentions().find(sources, settings, Map.of());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Word.Side left = side(rooms, settings, said.get(random.nextInt(said.size())));
        Word.Side right = random.nextInt(4) == 0 ? left : side(rooms, settings, said.get(random.nextInt(said.size())));
        Optional<Integer> number =
                left.seal().equals(right.seal()) ? Optional.of(1 + random.nextInt(3)) : Optional.empty();
        return Optional.of(new Word.Match(kind, left, right, random.nextBoolean(), number, "问过"));
    }

    private static Word.Side side(ResolveRooms rooms, MatchSettings settings, Mention mention) {
        Resolver resolver = new Resolver(settings, RULES.units(), rooms.seals()::seal);
        return new Word.Side(resolver.seal(mention), mention.key().name(), mention.values());
    }
}
