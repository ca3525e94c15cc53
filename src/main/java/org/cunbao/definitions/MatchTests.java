package org.cunbao.definitions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tests of a level: {@code day within-one date}, {@code alike title 0.6}. */
final class MatchTests {

    private final Set<String> compared;

    MatchTests(Set<String> compared) {
        this.compared = compared;
    }

    /** The test, or nothing if it was reported as wrong. */
    Stream<MatchSettings.Test> read(String text, Section level) {
        List<String> words = List.of(text.strip().split("\\s+"));
        Optional<MatchTest> kind = Arrays.stream(MatchTest.values())
                .filter(test -> test.word().equals(words.get(0)))
                .findFirst();
        if (kind.isEmpty()) {
            String allowed =
                    Arrays.stream(MatchTest.values()).map(MatchTest::word).collect(Collectors.joining(", "));
            level.fault("when", DefinitionFault.WRONG_VALUE, text, allowed);
            return Stream.empty();
        }
        return read(kind.get(), words.subList(1, words.size()), text, level);
    }

    private Stream<MatchSettings.Test> read(MatchTest kind, List<String> words, String text, Section level) {
        int first = kind.relations().isEmpty() ? 0 : 1;
        int last = words.size() - (kind.number() ? 1 : 0);
        boolean relation = first == 0 || (!words.isEmpty() && kind.relations().contains(words.get(0)));
        int given = last - first;
        boolean count = kind.fields() == 9 ? given >= 1 : given == kind.fields();
        Optional<Integer> number =
                kind.number() && !words.isEmpty() ? Thousandths.parse(words.get(words.size() - 1)) : Optional.of(0);
        if (!relation || !count || number.isEmpty()) {
            level.fault("when", DefinitionFault.WRONG_VALUE, text, kind.usage());
            return Stream.empty();
        }
        List<String> fields = words.subList(first, last);
        fields.stream()
                .filter(field -> !compared.contains(field))
                .forEach(field -> level.fault("when", DefinitionFault.DANGLING, field, String.join(", ", compared)));
        String which = first == 0 ? "" : words.get(0);
        return Stream.of(new MatchSettings.Test(kind, which, fields, number.get()));
    }
}
