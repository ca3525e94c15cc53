package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Word;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.PlainReader;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.resolve.Census;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Identities;
import org.cunbao.resolve.Known;
import org.cunbao.resolve.Mention;
import org.cunbao.resolve.Resolver;
import org.cunbao.resolve.jdbc.ResolveRooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoIsWhoTests {

    private static final Rules RULES = rules();

    private final LedgerDatabase database = LedgerDatabase.fresh();
    private final ResolveRooms rooms = new ResolveRooms(database.writer());
    private final ImportHarness harness = new ImportHarness(database, database.writer(), TestTownship.clock(), 2);

    @TempDir
    private Path inbox;

    @AfterEach
    void close() {
        database.close();
    }

    private static Rules rules() {
        Rules plain = TestTownship.rules();
        MatchSettings person = PlainMatching.person();
        return new Rules(plain.forms(), plain.units(), List.of(person), List.of(), plain.versions());
    }

    private void write(String name, String... lines) throws Exception {
        Files.writeString(inbox.resolve(name), String.join("\n", lines));
    }

    private ImportSummary imports() throws Exception {
        return harness.imports(inbox, RULES, new PlainReader());
    }

    private List<String> kept() {
        List<String> lines = new ArrayList<>();
        for (String table : List.of("entity_members", "entity_links", "duplicate_rows", "resolved_kinds")) {
            lines.addAll(database.jdbc()
                    .sql("SELECT to_jsonb(t)::text AS line FROM " + table
                            + " t ORDER BY to_jsonb(t)::text COLLATE \"C\"")
                    .query(String.class)
                    .list());
        }
        return lines;
    }

    private List<String> history() {
        return database.jdbc()
                .sql("SELECT cause || ' ' || run AS line FROM entity_history ORDER BY run, entity, became")
                .query(String.class)
                .list();
    }

    @Test
    void aRowThatSaysNothingNewIsADuplicateAndNamesTheEarlierRow() throws Exception {
        write("a.csv", "volunteer,u1,2023Q1", "甲", "乙", "甲", "甲");
        write("b.csv", "volunteer,u2,2023Q1", "甲");

        Census census = imports().census();

        assertThat(census.entities()).isEqualTo(Map.of("person", 3));
        assertThat(census.duplicates()).isEqualTo(2);
        Identities identities = rooms.whoIsWho().identities(TestTownship.CODE, 1, RULES);
        assertThat(identities.findDuplicates(1))
                .containsExactly(new Identities.Duplicate(1, 4, 1, 1, 2), new Identities.Duplicate(1, 5, 1, 1, 2));
        assertThat(identities.findSpoken(1)).hasSize(4);
    }

    @Test
    void whatIsKeptIsWhatIsDrawnFromNothing() throws Exception {
        TestInbox.fill(inbox, 30, 7);
        imports();
        List<String> grown = kept();
        Files.delete(inbox.resolve("receipts.csv"));
        write("c.csv", "volunteer,u1,2023Q1", "甲", "甲");
        imports();
        List<String> after = kept();
        assertThat(after).isNotEqualTo(grown);

        for (String table :
                List.of("entity_members", "entity_links", "duplicate_rows", "resolved_kinds", "resolutions")) {
            database.jdbc().sql("DELETE FROM " + table).update();
        }
        rooms.whoIsWho().conclude(TestTownship.CODE, 2, RULES);

        assertThat(kept()).isEqualTo(after);
    }

    @Test
    void entriesOfReplacedSubmissionsSpeakAndAnEarlierRunIsDrawnAnew() throws Exception {
        write("a.csv", "volunteer,u1,2023Q1", "甲", "乙");
        imports();
        write("a.csv", "volunteer,u1,2023Q1", "甲", "丙");
        imports();

        assertThat(rooms.whoIsWho()
                        .draw(TestTownship.CODE, 2, RULES)
                        .kind("person")
                        .entities())
                .extracting(entity -> entity.members().size())
                .containsExactlyInAnyOrder(2, 1, 1);
        assertThat(rooms.conclusions()
                        .findKept(
                                TestTownship.CODE,
                                1,
                                RULES.versions().matching().hash()))
                .isEmpty();
        assertThat(rooms.whoIsWho().identities(TestTownship.CODE, 1, RULES).findSpoken(1))
                .hasSize(2);
        assertThat(rooms.whoIsWho().identities(TestTownship.CODE, 1, RULES).findSpoken(2))
                .isEmpty();
    }

    @Test
    void aWordJoinsTwoAndItsUndoingGivesBackExactlyWhatWas() throws Exception {
        write("a.csv", "volunteer,u1,2023Q1", "甲", "乙");
        write("b.csv", "volunteer,u2,2023Q1", "甲", "丁");
        ImportSummary first = imports();
        assertThat(first.census().waiting()).isEqualTo(1);
        assertThat(first.census().asked()).isEqualTo(1);
        assertThat(first.needsAPerson()).isTrue();
        List<String> before = kept();

        ImportSummary joined = decides(match(true));

        assertThat(joined.census().entities()).isEqualTo(Map.of("person", 3));
        assertThat(joined.census().waiting()).isZero();
        assertThat(history()).containsExactly("merged 2");
        Conclusions.Change change = rooms.conclusions()
                .findChanges(
                        TestTownship.CODE,
                        database.jdbc()
                                .sql("SELECT entity FROM entity_history ORDER BY entity")
                                .query(String.class)
                                .single())
                .get(0);
        assertThat(change.cause()).isEqualTo("merged");
        ImportSummary undone = decides(new Word.Undo(1, "看错了"));

        assertThat(undone.census().asked()).isEqualTo(1);
        assertThat(kept()).isEqualTo(before);
        assertThat(history()).containsExactly("merged 2", "split 3");
    }

    @Test
    void aWordSurvivesTheSameContentUnderAnotherNameInAnotherOrder() throws Exception {
        write("a.csv", "volunteer,u1,2023Q1", "甲", "乙");
        write("b.csv", "volunteer,u2,2023Q1", "甲", "丁");
        imports();
        decides(match(false));
        assertThat(rooms.conclusions().findWaiting(TestTownship.CODE)).isEmpty();
        write("新名.csv", "volunteer,u1,2023Q1", "戊", "乙", "甲");

        ImportSummary again = imports();

        assertThat(again.census().waiting()).isZero();
        assertThat(again.census().asked()).isZero();
    }

    private ImportSummary decides(Word word) throws Exception {
        return harness.decides(inbox, RULES, new PlainReader(), word);
    }

    /** About the two who are called 甲. */
    private Word match(boolean same) {
        Known known = rooms.whoIsWho().draw(TestTownship.CODE, 1, RULES);
        MatchSettings settings = RULES.matching().get(0);
        Resolver resolver = new Resolver(settings, RULES.units(), rooms.seals()::seal);
        List<Word.Side> sides = rooms.mentions().find(known.sources(), settings, Map.of()).stream()
                .filter(mention -> "甲".equals(mention.values().get("name")))
                .map(mention -> side(resolver, mention))
                .toList();
        assertThat(sides).hasSize(2);
        return new Word.Match("person", sides.get(0), sides.get(1), same, Optional.empty(), "问过本人");
    }

    private static Word.Side side(Resolver resolver, Mention mention) {
        return new Word.Side(resolver.seal(mention), mention.key().name(), mention.values());
    }
}
