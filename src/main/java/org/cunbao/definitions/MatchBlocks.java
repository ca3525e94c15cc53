package org.cunbao.definitions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the blocking rules of match settings. */
final class MatchBlocks {

    private static final String CAP = "2 … 100000";
    private static final int DEFAULT_CAP = 2000;

    private final Set<String> compared;

    MatchBlocks(Set<String> compared) {
        this.compared = compared;
    }

    MatchSettings.Blocking read(Section section) {
        int cap = section.findValue("cap", CAP, MatchBlocks::cap).orElse(DEFAULT_CAP);
        List<MatchSettings.Key> keys = section.cells("keys").stream()
                .map(text -> key(section, "keys", text))
                .toList();
        List<MatchSettings.Key> refine = section.cellsIfAny("then").stream()
                .map(text -> key(section, "then", text))
                .toList();
        return new MatchSettings.Blocking(FormReader.id(section), keys, cap, refine);
    }

    private static Optional<Integer> cap(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 2 && number <= 100_000);
    }

    private MatchSettings.Key key(Section section, String key, String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        if (!compared.contains(field)) {
            section.fault(key, DefinitionFault.DANGLING, field, String.join(", ", compared));
        }
        String word = colon < 0 ? KeyForm.WHOLE.word() : text.substring(colon + 1);
        Optional<KeyForm> form = Arrays.stream(KeyForm.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst();
        if (form.isEmpty()) {
            String allowed = Arrays.stream(KeyForm.values()).map(KeyForm::word).collect(Collectors.joining(", "));
            section.fault(key, DefinitionFault.WRONG_VALUE, text, allowed);
        }
        return new MatchSettings.Key(field, form.orElse(KeyForm.WHOLE));
    }

    /** How many share a value is known only where all who share it stand in one block. */
    void checkCrowded(
            Section section, List<MatchSettings.Comparison> comparisons, List<MatchSettings.Blocking> blocking) {
        comparisons.stream()
                .flatMap(comparison -> comparison.levels().stream())
                .flatMap(level -> level.when().stream())
                .filter(test -> test.kind() == MatchTest.CROWDED)
                .map(test -> test.fields().get(0))
                .filter(field -> blocking.stream().noneMatch(rule -> isAlone(rule, field)))
                .forEach(field ->
                        section.fault("blocking", DefinitionFault.MISSING_KEY, field, "keys: [" + field + "]"));
    }

    private static boolean isAlone(MatchSettings.Blocking rule, String field) {
        return rule.keys().equals(List.of(new MatchSettings.Key(field, KeyForm.WHOLE)));
    }
}
