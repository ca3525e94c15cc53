package org.cunbao.normalise;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Cell;

/**
 * Reads any cell by its field's type: one normaliser a semantic type, and what is common to all of them.
 *
 * <p>Common is that a formula's error is never a value, and that the words for nothing ({@code 无}, {@code /},
 * {@code 暂无}) are empty in every type; only a count makes zero and a yes/no cell makes no of {@code 无}. Ditto marks
 * are the caller's, who knows the cell above.
 */
public final class Normalisers implements Normaliser {

    private static final Set<String> FAILED =
            Set.of("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    /** LibreOffice's own errors. */
    private static final Pattern NUMBERED_FAILURE = Pattern.compile("(?:Err|错误):5\\d\\d");

    private final Map<FieldType, Normaliser> byType;

    private Normalisers(Map<FieldType, Normaliser> byType) {
        this.byType = byType;
    }

    /**
     * Every normaliser of the counting rules.
     *
     * @param units the units that a cell may name, those of one township
     */
    public static Normalisers standard(Units units) {
        Map<FieldType, Normaliser> byType = new EnumMap<>(FieldType.class);
        byType.put(FieldType.DATE, new DateNormaliser());
        byType.put(FieldType.DATE_OR_DONE, new DateOrDoneNormaliser());
        byType.put(FieldType.COUNT, new CountNormaliser());
        byType.put(FieldType.DECIMAL, new DecimalNormaliser());
        byType.put(FieldType.YES_NO, new YesNoNormaliser());
        byType.put(FieldType.PERSON, new PersonNormaliser());
        byType.put(FieldType.ID_NUMBER, new IdNumberNormaliser());
        byType.put(FieldType.PHONE, new PhoneNormaliser());
        byType.put(FieldType.CODE, new CodeNormaliser());
        byType.put(FieldType.UNIT, new UnitNormaliser(UnitNames.of(units)));
        byType.put(FieldType.TEXT, new TextNormaliser());
        return new Normalisers(byType);
    }

    /** Reads one cell; an empty one is {@link Normalised.Outcome#EMPTY}. Never throws for bad data. */
    @Override
    public Normalised normalise(Cell cell, Context context) {
        String plain = Plain.of(cell.raw());
        if (cell.kind() == Cell.Kind.ERROR || isFailure(plain)) {
            return new Reason("公式出错（" + cell.raw() + "）", "the formula failed (" + cell.raw() + ")").unreadable();
        }
        if (isTooNarrow(plain)) {
            return new Reason("保存时列太窄，只剩下 " + cell.raw(), "the column was too narrow when it was saved").unreadable();
        }
        FieldType type = context.field().type();
        if (Nothing.isWord(plain) && !(Nothing.isZero(plain) && saysNone(type))) {
            return Normalised.empty();
        }
        Normaliser normaliser = byType.get(type);
        if (normaliser == null) {
            throw new IllegalStateException("no normaliser for " + type);
        }
        return normaliser.normalise(cell, context);
    }

    /** What a failed formula is saved as in formats that hold nothing but text; {@code #N/A} says that there is nothing. */
    private static boolean isFailure(String plain) {
        return plain.startsWith("#")
                ? FAILED.contains(plain)
                : plain.indexOf(':') > 0 && NUMBERED_FAILURE.matcher(plain).matches();
    }

    /** What a number or date is saved as in a format of text when its column does not show it. */
    private static boolean isTooNarrow(String plain) {
        return plain.startsWith("###") && plain.chars().allMatch(c -> c == '#');
    }

    private static boolean saysNone(FieldType type) {
        return type == FieldType.COUNT || type == FieldType.YES_NO;
    }
}
