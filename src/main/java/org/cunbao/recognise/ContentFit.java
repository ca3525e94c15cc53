package org.cunbao.recognise;

import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.normalise.Codes;
import org.cunbao.normalise.UnitNames;

/** How well the cells of a column fit a field, in thousandths. */
final class ContentFit {

    private static final int ENOUGH_CELLS = 3;
    private static final int HARDLY_ANY = 200;
    private static final int MOST_AROUND = 4;

    private final FormWords words;
    private final UnitNames units;

    ContentFit(FormWords words, UnitNames units) {
        this.words = words;
        this.units = units;
    }

    int of(ColumnProfile profile, Field field) {
        return switch (field.type()) {
            case CODE -> profile.shareOf(key -> names(key, field));
            case UNIT -> profile.shareOf(key -> units.exact(key).isPresent());
            default -> profile.fit(field.type());
        };
    }

    /** Whether a cell's word is a code's, or holds one with little around it ({@code 生活关爱类}). */
    private boolean names(String key, Field field) {
        if (words.codes(field).containsKey(key)) {
            return true;
        }
        Codes.Match match = Codes.match(key, field.codes());
        boolean one = match.how() == Codes.How.EXACT || match.how() == Codes.How.CONTAINED;
        return one && words.longestWord(match.codes().get(0), key) + MOST_AROUND >= key.length();
    }

    /** How many different units the cells name. */
    int units(ColumnProfile profile) {
        return (int) profile.words().stream()
                .flatMap(key -> units.exact(key).stream())
                .distinct()
                .count();
    }

    /** Whether so many cells are of another kind that a known word above them must be about something else. */
    boolean contradicts(ColumnProfile profile, Field field) {
        if (field.type() == FieldType.YES_NO && profile.share(CellType.NUMBER) >= 800 && of(profile, field) == 0) {
            return true;
        }
        if (profile.cells() < ENOUGH_CELLS || of(profile, field) >= HARDLY_ANY) {
            return false;
        }
        int elsewhere = switch (field.type()) {
            case DATE -> profile.share(CellType.ID_NUMBER, CellType.PHONE, CellType.PERSON, CellType.TICK);
            case DATE_OR_DONE -> profile.share(CellType.ID_NUMBER, CellType.PHONE, CellType.PERSON);
            case ID_NUMBER -> profile.share(CellType.PHONE, CellType.DATE, CellType.PERSON, CellType.TICK);
            case PHONE -> profile.share(CellType.ID_NUMBER, CellType.DATE, CellType.PERSON, CellType.TICK);
            case COUNT, DECIMAL ->
                profile.share(CellType.ID_NUMBER, CellType.PHONE, CellType.DATE, CellType.PERSON, CellType.PERSONS);
            case PERSON, TEXT, CODE, UNIT, YES_NO ->
                profile.share(CellType.ID_NUMBER, CellType.PHONE, CellType.DATE)
                        + (field.type() == FieldType.TEXT ? 0 : profile.share(CellType.NUMBER, CellType.DAY_NUMBER));
        };
        return elsewhere >= 800;
    }
}
