package org.cunbao.intake.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.format.NamedFormats;
import org.cunbao.intake.format.NumberFormat;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The number formats that Excel leaves in a page's style sheet, by class, and in the style of a cell. */
final class CellStyles {

    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)\\s*\\{([^{}]*)\\}");
    private static final Pattern FORMAT =
            Pattern.compile("mso-number-format\\s*:\\s*(?:\"((?:\\\\.|[^\"\\\\])*)\"|'([^']*)'|([^;}]+))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9A-Fa-f]{4})|(.))");

    private final Map<String, NumberFormat> byClass = new HashMap<>();

    private CellStyles() {}

    static CellStyles of(Document page) {
        CellStyles styles = new CellStyles();
        for (Element style : page.select("style")) {
            Matcher rule = RULE.matcher(style.data());
            while (rule.find()) {
                NumberFormat format = format(rule.group(2));
                if (!format.code().isEmpty()) {
                    styles.byClass.put(rule.group(1), format);
                }
            }
        }
        return styles;
    }

    NumberFormat of(Element cell) {
        NumberFormat own = format(cell.attr("style"));
        if (!own.code().isEmpty()) {
            return own;
        }
        for (String name : cell.classNames()) {
            NumberFormat format = byClass.get(name);
            if (format != null) {
                return format;
            }
        }
        return NumberFormat.GENERAL;
    }

    private static NumberFormat format(String declarations) {
        Matcher found = FORMAT.matcher(declarations);
        if (!found.find()) {
            return NumberFormat.GENERAL;
        }
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                return NamedFormats.of(unescaped(found.group(group).strip()));
            }
        }
        return NumberFormat.GENERAL;
    }

    private static String unescaped(String css) {
        return ESCAPE.matcher(css)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) != null ? String.valueOf((char) Integer.parseInt(m.group(1), 16)) : m.group(2)));
    }
}
