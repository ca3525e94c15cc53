package org.cunbao.resolve;

import java.util.List;
import java.util.regex.Pattern;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/** Works a value out of the first of several that is there. What a value is, is told by its shape. */
final class DerivedValue {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{6}(19|20)\\d{6}[\\d*]{3}[\\dX*]");
    private static final Pattern NUMBER = Pattern.compile("[\\d*]");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");

    private static final int MONTH = 7;

    private final MatchSettings.Derived derived;
    private final TitleCore titles;

    DerivedValue(MatchSettings.Derived derived, Units units) {
        this.derived = derived;
        this.titles = new TitleCore(units);
    }

    /**
     * @param suffix of the value's name: empty for the value itself
     */
    String of(Mention mention, String suffix) {
        if (derived.rule() == MatchSettings.Derived.Rule.TITLE_MONTH) {
            return titleMonth(mention);
        }
        for (String name : derived.from()) {
            String worked = work(mention.values().getOrDefault(name, ""), mention);
            if (!worked.isEmpty()) {
                return suffix.isEmpty() ? worked : mention.values().getOrDefault(name + suffix, "");
            }
        }
        return "";
    }

    private String work(String text, Mention mention) {
        return switch (derived.rule()) {
            case BIRTH_DATE -> birthDate(text);
            case BIRTH_YEAR -> birthYear(text, mention);
            case GENDER -> gender(text);
            case TITLE_CORE, TITLE_MONTH -> titles.of(text, mention.unit());
            case TITLE_VILLAGE -> titles.village(text, mention.unit());
        };
    }

    private String titleMonth(Mention mention) {
        List<String> parts = derived.from().stream()
                .map(name -> mention.values().getOrDefault(name, ""))
                .toList();
        String day = parts.get(parts.size() - 1);
        String core = titles.of(parts.get(0), mention.unit());
        return core.isEmpty() || day.length() < MONTH ? "" : day.substring(0, MONTH) + core;
    }

    private static String birthDate(String text) {
        if (text.length() == 18 && IDENTITY_NUMBER.matcher(text).matches()) {
            return text.substring(6, 10) + "-" + text.substring(10, 12) + "-" + text.substring(12, 14);
        }
        return text.length() == 10 && DATE.matcher(text).matches() ? text : "";
    }

    private static String birthYear(String text, Mention mention) {
        if (text.length() <= 3) {
            return !AGE.matcher(text).matches()
                    ? ""
                    : String.valueOf(mention.period().last().getYear() - Integer.parseInt(text));
        }
        String date = birthDate(text);
        return date.isEmpty() ? "" : date.substring(0, 4);
    }

    /** The 17th digit of an identity number is odd for men; some of its digits may be hidden. */
    private static String gender(String text) {
        if (!NUMBER.matcher(text).lookingAt()) {
            return text;
        }
        char digit = text.length() == 18 ? text.charAt(16) : '*';
        return digit == '*' ? "" : digit % 2 == 1 ? "male" : "female";
    }
}
