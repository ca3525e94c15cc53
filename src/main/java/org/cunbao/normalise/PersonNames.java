package org.cunbao.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The persons that a cell names, one or several, each without inner blanks, titles and remarks in brackets.
 *
 * <p>{@code 张 三} is one person and {@code 张三 李四} two: a character alone belongs to its neighbour, and two words of
 * two to four characters are two persons if both begin with a family name. A full stop parts Chinese names and joins
 * the parts of others ({@code 买买提.吐尔逊}).
 */
public final class PersonNames {

    /**
     * Who is named.
     *
     * @param names in the order of the text, none twice in a row
     * @param said how many there are said to be ({@code 等5人}), 0 where nothing is said
     */
    public record Named(List<String> names, int said) {
        public Named {
            names = List.copyOf(names);
        }
    }

    private static final Pattern SEPARATOR =
            Pattern.compile("[、,，;；/|\\\\\\n\\r\\t]+|(?<=" + Han.ANY + "{2})[和及与](?=" + Han.ANY + "{2,4}$)");
    private static final String PERSONS = "(?:余|多)?(?:人|名|位|个人|户)[。.]?$";
    private static final Pattern SAID =
            Pattern.compile("(?:等|共计?|计)([0-9一二两三四五六七八九十百]+)" + PERSONS + "|([0-9]+)" + PERSONS + "|等人?[。.]?$");

    private PersonNames() {}

    /** Splits a cell's text into persons. */
    public static Named split(String text) {
        String plain = Plain.trimmed(text);
        Matcher said = SAID.matcher(plain);
        boolean counted = said.find();
        String named = counted ? plain.substring(0, said.start()) : plain;
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(named, -1)) {
            for (String stopped : PersonName.byStops(part)) {
                PersonName.byBlanks(stopped).stream()
                        .map(PersonName::bare)
                        .filter(name -> !name.isEmpty())
                        .forEach(names::add);
            }
        }
        return new Named(names, counted ? number(said) : 0);
    }

    private static int number(Matcher said) {
        String numeral = said.group(1) != null ? said.group(1) : said.group(2);
        return numeral == null
                ? 0
                : Numerals.parse(numeral).map(BigDecimal::intValue).orElse(0);
    }
}
