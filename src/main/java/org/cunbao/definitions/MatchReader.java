package org.cunbao.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.cunbao.definitions.tree.Node;

/** Reads match settings; what they compare and how is left to {@link MatchLevels} and {@link MatchBlocks}. */
final class MatchReader {

    private static final int MOST_KINDS = 20;
    private static final Map<String, MatchSettings.Derived.Rule> RULES = FormReader.inOrder(
            List.of("birth-date", "birth-year", "gender", "title-core", "title-month", "title-village"),
            List.of(MatchSettings.Derived.Rule.values()));

    private final Section section;
    private final List<Form> forms;
    private final Set<String> compared = new TreeSet<>(Set.of(MatchSettings.UNIT));

    private MatchReader(Section section, List<Form> forms) {
        this.section = section;
        this.forms = forms;
    }

    static MatchSettings read(Node node, Problems.InFile problems, List<Form> forms) {
        return new MatchReader(new Section(node, MatchKeys.MATCHING, problems), forms).read();
    }

    private MatchSettings read() {
        String id = id();
        List<String> needs = section.words("needs");
        compared.addAll(needs.subList(0, Math.min(needs.size(), MOST_KINDS)));
        List<MatchSettings.Mention> mentions = required("mentions", MatchKeys.MENTION, this::mention);
        List<MatchSettings.Derived> derived = section.sections("derived", MatchKeys.DERIVED).stream()
                .map(this::derived)
                .toList();
        List<String> content = section.words("content").stream()
                .map(name -> known(section, "content", name))
                .toList();
        if (content.isEmpty()) {
            section.missing("content", allowed());
        }
        MatchLevels levels = new MatchLevels(compared);
        MatchBlocks blocks = new MatchBlocks(compared);
        List<MatchSettings.Comparison> comparisons = required("comparisons", MatchKeys.COMPARISON, levels::read);
        List<MatchSettings.Blocking> blocking = required("blocking", MatchKeys.BLOCKING, blocks::read);
        blocks.checkCrowded(section, comparisons, blocking);
        Form.Names names = FormReader.names(section);
        return new MatchSettings(id, names, needs, mentions, derived, content, blocking, comparisons, thresholds());
    }

    private String id() {
        String id = FormReader.id(section);
        String file = section.problems().file();
        String stem = file.substring(file.lastIndexOf('/') + 1).replace(".yml", "");
        if (file.endsWith(".yml") && !id.isEmpty() && !id.equals(stem)) {
            section.fault("id", DefinitionFault.WRONG_VALUE, id, stem);
        }
        return id;
    }

    private <T> List<T> required(String key, List<String> keys, Function<Section, T> read) {
        if (!section.has(key)) {
            section.missing(key, "list");
        }
        return section.sections(key, keys).stream().map(read).toList();
    }

    private MatchSettings.Mention mention(Section mention) {
        String allowed = String.join(", ", forms.stream().map(Form::id).toList());
        String id = mention.text("form");
        Optional<Form> form =
                forms.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
        if (form.isEmpty() && !id.isEmpty()) {
            mention.fault("form", DefinitionFault.DANGLING, id, allowed);
        }
        Map<String, String> fields = new TreeMap<>();
        for (Map.Entry<String, String> pair : mention.pairs("fields").entrySet()) {
            form.ifPresent(given -> check(given, pair.getValue(), mention));
            fields.put(pair.getKey(), pair.getValue());
        }
        compared.addAll(fields.keySet());
        return new MatchSettings.Mention(id, fields);
    }

    private static void check(Form form, String field, Section mention) {
        if (form.find(field).isEmpty()) {
            String allowed =
                    String.join(", ", form.fields().stream().map(Field::id).toList());
            mention.fault("fields", DefinitionFault.DANGLING, field, allowed);
        }
    }

    private MatchSettings.Derived derived(Section derived) {
        List<String> from = new ArrayList<>();
        for (String name : derived.cells("from")) {
            from.add(known(derived, "from", name));
        }
        String name = derived.text("name");
        compared.add(name);
        return new MatchSettings.Derived(name, derived.choice("rule", RULES, Optional.empty()), from);
    }

    private String known(Section place, String key, String name) {
        if (!compared.contains(name)) {
            place.fault(key, DefinitionFault.DANGLING, name, allowed());
        }
        return name;
    }

    private String allowed() {
        return String.join(", ", compared);
    }

    private MatchSettings.Thresholds thresholds() {
        int same = MatchLevels.thousandths(section, "same").orElse(0);
        int ask = MatchLevels.thousandths(section, "ask").orElse(0);
        if (!section.has("same")) {
            section.missing("same", Thousandths.ALLOWED);
        }
        if (ask > same) {
            section.fault("ask", DefinitionFault.WRONG_VALUE, Thousandths.text(ask), "≤ " + Thousandths.text(same));
        }
        return new MatchSettings.Thresholds(same, section.has("ask") ? ask : same);
    }
}
