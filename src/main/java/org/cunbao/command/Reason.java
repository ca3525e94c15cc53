package org.cunbao.command;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.resolve.Link;
import org.cunbao.vocabulary.Language;

/** What comparing two entries found, in one plain sentence: what agrees, then what does not. */
final class Reason {

    private Reason() {}

    static String of(Link link, MatchSettings settings, Language language) {
        List<String> agrees = new ArrayList<>();
        List<String> differs = new ArrayList<>();
        for (Link.Hit hit : link.levels()) {
            settings.comparisons().stream()
                    .filter(comparison -> comparison.id().equals(hit.comparison()))
                    .flatMap(comparison -> comparison.levels().stream())
                    .filter(level -> level.id().equals(hit.level()))
                    .flatMap(level -> level.phrase().stream())
                    .map(names -> said(names, language))
                    .forEach((hit.weight() < 0 ? differs : agrees)::add);
        }
        boolean chinese = language == Language.CHINESE;
        String comma = chinese ? "、" : ", ";
        String but = agrees.isEmpty() || differs.isEmpty() ? "" : chinese ? "；" : "; ";
        return String.join(comma, agrees) + but + String.join(comma, differs);
    }

    private static String said(Form.Names names, Language language) {
        return language == Language.CHINESE ? names.zh() : names.en();
    }
}
