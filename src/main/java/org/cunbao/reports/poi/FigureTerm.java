package org.cunbao.reports.poi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.definitions.Statistic;
import org.cunbao.reports.Catalogue;

/**
 * A term that names a figure: {@code aid.actions}, {@code aid.actions[kind=legal] yearBefore}, {@code 援助行动 change}.
 *
 * @param statistic what is meant
 * @param part what stands in brackets: {@code field=code}, a field alone, or empty
 * @param aspect the word after it, empty for the value
 */
record FigureTerm(Statistic statistic, String part, String aspect) {

    private static final Pattern SHAPE = Pattern.compile("([^\\[\\s]+)(?:\\[([^]]+)])?(?:\\s+(.+))?");

    /** Empty where no statistic has that id or Chinese name, or none of its code lists that code. */
    static Optional<FigureTerm> parse(String term, Catalogue catalogue) {
        Matcher shape = SHAPE.matcher(term);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String part = shape.group(2) == null ? "" : shape.group(2).replace(" ", "");
        String aspect = shape.group(3) == null ? "" : shape.group(3);
        return catalogue
                .find(shape.group(1))
                .filter(statistic -> part.isEmpty() || knows(catalogue, statistic, part))
                .map(statistic -> new FigureTerm(statistic, part, aspect));
    }

    private static boolean knows(Catalogue catalogue, Statistic statistic, String part) {
        String[] sides = part.split("=", 2);
        return statistic.breakdowns().contains(sides[0])
                && (sides.length == 1
                        || catalogue.codes(statistic, sides[0]).stream()
                                .anyMatch(code -> code.id().equals(sides[1])));
    }
}
