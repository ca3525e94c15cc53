package org.cunbao.recognise;

import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.normalise.Codes;
import org.cunbao.normalise.UnitNames;

/** How well the cells of a column fit a field, in thousandths. */
final class ContentFit {

    private static final int ENOUGH_CELLS = 3;
    private static final int HARDLY_ANY = 200;

    private final FormWords words;
    private final UnitNames units;

    ContentFit(FormWords words, UnitNames units) {
        this.words = words;
        this.units = units;
    }

    int of(ColumnProfile profile, Field field) {
        return switch (field.type()) {
            case CODE -> profile.shareOfTold(key -> words.code(key, field).isPresent());
            case UNIT -> profile.shareOf(key -> units.exact(key).isPresent());
            default -> profile.fit(field.type());
        };
    }

    /** The share of words that the field's list has, or whose parts tell one of its codes. */
    int byParts(ColumnProfile profile, Field field) {
        return profile.shareOfTold(key -> words.code(key, field).isPresent()
                || Codes.told(key, field.codes()).isPresent());
    }

    /** Nothing but figures where every row must say something in words. */
    private static boolean isFigures(ColumnProfile profile, Field field) {
        return field.type() == FieldType.TEXT
                && field.required()
                && profile.cells() > 0
                && profile.share(CellType.NUMBER, CellType.DAY_NUMBER) >= 800;
    }

    /** How many different units the cells name. */
    int units(ColumnProfile profile) {
        return (int) profile.words().stream()
                .flatMap(key -> units.exact(key).stream())
                .distinct()
                .count();
    }

    /**
     * Whether so many cells are of another kind that a known word above them must be about something else.
     *
     * @param content what {@link #of} says of them
     */
    static boolean contradicts(ColumnProfile profile, Field field, int content) {
        if (isFigures(profile, field)) {
            return true;
        }
        if (field.type() == FieldType.YES_NO && profile.share(CellType.NUMBER) >= 800 && content == 0) {
            return true;
        }
        if (profile.cells() < ENOUGH_CELLS || content >= HARDLY_ANY) {
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
