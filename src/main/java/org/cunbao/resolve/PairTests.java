package org.cunbao.resolve;

import java.util.List;
import java.util.function.Function;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.normalise.TextKey;

/** Makes the tests of a definition ready for a table: what they need of each value is worked out once. */
final class PairTests {

    private final Table table;
    private final Crowds crowds;
    private final PairRelations relations;

    PairTests(Table table, Crowds crowds) {
        this.table = table;
        this.crowds = crowds;
        this.relations = new PairRelations(table);
    }

    PairTest compile(MatchSettings.Test test) {
        Column first = table.column(test.fields().get(0));
        return switch (test.kind()) {
            case MISSING ->
                test.fields().stream()
                        .map(name -> missing(table.column(name)))
                        .reduce(PairTests::either)
                        .orElseThrow();
            case PRESENT ->
                test.fields().stream()
                        .map(name -> missing(table.column(name)))
                        .reduce(PairTests::either)
                        .map(PairTests::not)
                        .orElseThrow();
            case EQUAL -> sameForm(first, "text", PairTests::form);
            case HOMOPHONE ->
                sameForm(first, "pinyin", name -> name.isEmpty() ? "" : Pinyin.key(NameForms.canonical(name)));
            case NEAR_HOMOPHONE ->
                sameForm(first, "loose", name -> name.isEmpty() ? "" : Pinyin.loose(NameForms.canonical(name)));
            case LOOK_ALIKE -> lookAlike(first);
            case CROWDED -> crowded(test);
            case NEAR -> near(first, test.number());
            case ALIKE -> alike(first, test.number());
            case WITHIN -> within(first);
            case SIMILAR -> similar(first, test.number());
            case NUMBERS -> numbers(first, test.relation().equals("same"));
            case ID, PHONE, DAY, PLACE, UNIT -> relations.compile(test);
        };
    }

    /** The form in which texts are compared; a masked number keeps its stars. */
    static String form(String text) {
        return text.indexOf('*') < 0 ? TextKey.of(text) : text;
    }

    private static PairTest missing(Column column) {
        return (left, right) -> column.isMissing(left) || column.isMissing(right);
    }

    private static PairTest either(PairTest one, PairTest other) {
        return (left, right) -> one.holds(left, right) || other.holds(left, right);
    }

    private static PairTest not(PairTest test) {
        return (left, right) -> !test.holds(left, right);
    }

    private static PairTest sameForm(Column column, String name, Function<String, String> form) {
        int[] forms = column.forms(name, form);
        return (left, right) -> forms[left] == forms[right] && forms[left] != 0;
    }

    private static PairTest lookAlike(Column column) {
        List<String> names = column.each(NameForms::canonical);
        return (left, right) -> LookAlike.oneApart(names.get(column.code(left)), names.get(column.code(right)));
    }

    private PairTest crowded(MatchSettings.Test test) {
        int[] forms = table.column(test.fields().get(0)).forms("text", PairTests::form);
        boolean[] crowded = crowds.above(test.fields().get(0), test.fields().get(1), test.number() / 1000);
        return (left, right) -> forms[left] == forms[right] && crowded[left];
    }

    private static PairTest near(Column column, int thousandths) {
        int[] numbers = column.eachInt(PairTests::number);
        return (left, right) -> {
            int one = numbers[column.code(left)];
            int other = numbers[column.code(right)];
            return one >= 0 && other >= 0 && Math.abs(one - other) * 1000L <= thousandths;
        };
    }

    /** A whole number of up to nine digits; -1 for anything else. */
    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static PairTest alike(Column column, int thousandths) {
        List<long[]> grams = column.each(TextLikeness::grams);
        return (left, right) -> column.code(left) == column.code(right) && !column.isMissing(left)
                || TextLikeness.likeness(grams.get(column.code(left)), grams.get(column.code(right))) >= thousandths;
    }

    private static PairTest within(Column column) {
        List<String> forms = column.each(PairTests::form);
        return (left, right) -> {
            String one = forms.get(column.code(left));
            String other = forms.get(column.code(right));
            return Math.min(one.length(), other.length()) >= 2 && (one.contains(other) || other.contains(one));
        };
    }

    private static PairTest similar(Column column, int thousandths) {
        List<String> forms = column.each(PairTests::form);
        return (left, right) ->
                JaroWinkler.perMille(forms.get(column.code(left)), forms.get(column.code(right))) >= thousandths;
    }

    /** Texts without numbers of one sort agree with any, and differ from none. */
    private static PairTest numbers(Column column, boolean same) {
        List<long[]> numbers = column.each(TextLikeness::numbers);
        return (left, right) ->
                same != TextLikeness.numbersDiffer(numbers.get(column.code(left)), numbers.get(column.code(right)));
    }
}
