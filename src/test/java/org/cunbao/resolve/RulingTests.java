package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulingTests {

    private static final Map<String, String> WITH_PHONE = Map.of("name", "张三丰", "phone", "13900001111");
    private static final Map<String, String> OTHER_PHONE = Map.of("name", "张三丰", "phone", "13855556666");
    private static final Map<String, String> NAME_ONLY = Map.of("name", "张三丰");

    @Test
    void twoOfOneNameWithOtherPhonesWaitForAPerson() {
        List<Mention> mentions = List.of(row("a", 1, WITH_PHONE), row("b", 1, OTHER_PHONE));

        assertThat(verdicts(mentions, List.of())).containsExactly(Link.Verdict.ASK);
        assertThat(groups(mentions, List.of())).containsExactly("a1", "b1");
    }

    @Test
    void aPersonsWordJoinsAndParts() {
        List<Mention> mentions = List.of(row("a", 1, WITH_PHONE), row("b", 1, OTHER_PHONE), row("c", 1, WITH_PHONE));

        assertThat(groups(mentions, List.of(ruling(mentions.get(0), mentions.get(1), true, 0))))
                .containsExactly("a1 b1 c1");
        assertThat(groups(mentions, List.of(ruling(mentions.get(0), mentions.get(1), false, 0))))
                .containsExactly("a1 c1", "b1");
    }

    @Test
    void aPersonsWordIsTiedToWhatIsSaidAndNotToWhereItStands() {
        List<Mention> before = List.of(row("a", 1, WITH_PHONE), row("b", 1, OTHER_PHONE));
        List<Ruling> rulings = List.of(ruling(before.get(0), before.get(1), true, 0));
        List<Mention> after = List.of(row("x", 7, OTHER_PHONE), row("y", 9, WITH_PHONE));

        assertThat(groups(after, rulings)).containsExactly("x7 y9");
    }

    @Test
    void ofEqualContentsTheRowsOfEachSubmissionAreCountedOff() {
        List<Mention> mentions = List.of(
                row("a", 1, NAME_ONLY),
                row("a", 2, NAME_ONLY),
                row("a", 3, NAME_ONLY),
                row("b", 1, NAME_ONLY),
                row("b", 2, NAME_ONLY));

        assertThat(groups(mentions, List.of(ruling(mentions.get(0), mentions.get(0), false, 2))))
                .containsExactly("a1 b1", "a2 a3 b2");
        assertThat(groups(mentions, List.of(ruling(mentions.get(0), mentions.get(0), true, 1))))
                .containsExactly("a1 a2 a3 b1 b2");
    }

    @Test
    void aPersonsWordOutranksIdentityNumbersForAllThatBearThem() {
        List<Mention> mentions = List.of(
                row("a", 1, Map.of("name", "张三丰", "id_number", "34179919700101123X")),
                row("b", 1, Map.of("name", "张三丰", "id_number", "341799197001015679")),
                row("c", 1, Map.of("name", "张三丰", "id_number", "34179919700101123X", "phone", "13900001111")));

        assertThat(groups(mentions, List.of())).containsExactly("a1 c1", "b1");
        assertThat(groups(mentions, List.of(ruling(mentions.get(0), mentions.get(1), true, 0))))
                .containsExactly("a1 b1 c1");
    }

    @Test
    void aChainThatWouldJoinTwoIdentityNumbersGivesAtItsWeakestLink() {
        Map<String, String> first = Map.of("name", "张三丰", "id_number", "34179919700101123X", "phone", "13900001111");
        Map<String, String> middle = Map.of("name", "张三丰", "born_on", "1970-01-01", "phone", "13900001111");
        Map<String, String> last = Map.of("name", "张三丰", "id_number", "341799197001015679");
        List<Mention> mentions = List.of(row("a", 1, first), row("b", 1, middle), row("c", 1, last));

        assertThat(groups(mentions, List.of())).containsExactly("a1 b1", "c1");
        assertThat(verdicts(mentions, List.of())).containsExactly(Link.Verdict.SAME, Link.Verdict.SPLIT);
    }

    @Test
    void aRosterSentAgainAndAgainIsComparedOnce() {
        List<Mention> mentions = new ArrayList<>();
        for (char quarter = 'a'; quarter <= 'h'; quarter++) {
            mentions.add(row("" + quarter, 1, WITH_PHONE));
            mentions.add(row("" + quarter, 2, OTHER_PHONE));
        }

        assertThat(groups(mentions, List.of())).containsExactly("a1 b1 c1 d1 e1 f1 g1 h1", "a2 b2 c2 d2 e2 f2 g2 h2");
        assertThat(verdicts(mentions, List.of()))
                .hasSize(15)
                .containsOnlyOnce(Link.Verdict.ASK)
                .doesNotContain(Link.Verdict.SPLIT);
        assertThat(groups(mentions, List.of(ruling(mentions.get(0), mentions.get(1), true, 0))))
                .hasSize(1);
    }

    private static Mention row(String file, int row, Map<String, String> values) {
        return People.mention(file, row, People.UNIT, values);
    }

    private static Ruling ruling(Mention one, Mention other, boolean same, int number) {
        String first = People.resolver().seal(one);
        String second = People.resolver().seal(other);
        Optional<Integer> many = number == 0 ? Optional.empty() : Optional.of(number);
        return first.compareTo(second) <= 0
                ? new Ruling(first, second, same, many)
                : new Ruling(second, first, same, many);
    }

    private static List<Link.Verdict> verdicts(List<Mention> mentions, List<Ruling> rulings) {
        return People.resolver().resolve(mentions, rulings).links().stream()
                .map(Link::verdict)
                .toList();
    }

    private static List<String> groups(List<Mention> mentions, List<Ruling> rulings) {
        List<String> groups = new ArrayList<>();
        for (Entity entity : People.resolver().resolve(mentions, rulings).entities()) {
            groups.add(String.join(
                    " ",
                    entity.members().stream().map(key -> key.name() + key.row()).toList()));
        }
        return groups;
    }
}
