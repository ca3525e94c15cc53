package org.cunbao.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/** What a line by a table declares as the unit that it is of: {@code 填报单位：东河村}, {@code 报送单位（盖章）：…}. */
final class DeclaredUnit {

    private static final String SEAL = "(?:[（(]盖?公?章[）)])?";
    private static final Pattern LABEL = Pattern.compile("(?:(?:填报|填表|填写|报送|上报|所在|所属|编制|制表)?"
            + "(?:单位|村名|村居|村别|村\\s*[（(/／、]\\s*社区[）)]?|行政村)|(?:填报|填表|报送|上报|所在|所属)村)"
            + "(?:名称)?" + SEAL + "\\s*[：:]\\s*" + SEAL + "\\s*");

    private DeclaredUnit() {}

    /** The words behind the label, as far as the next label's colon; empty where nothing is declared. */
    static Optional<String> in(Row row) {
        if (!mayStandIn(row)) {
            return Optional.empty();
        }
        String text = TableBuilder.joined(row);
        Matcher label = LABEL.matcher(text);
        return label.find()
                ? Optional.of(text.substring(label.end()).split("[：:]", 2)[0].strip())
                        .filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    /** The cheap question before the dear one: whether a cell has a colon. */
    static boolean mayStandIn(Row row) {
        for (Cell cell : row.cells()) {
            if (cell.raw().indexOf('：') > 0 || cell.raw().indexOf(':') > 0) {
                return true;
            }
        }
        return false;
    }

    /** The first of the words. */
    static Optional<String> name(Row row) {
        return in(row).map(words -> words.split("\\s", 2)[0]);
    }
}
