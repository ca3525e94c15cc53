package org.cunbao.recognise;

import java.util.List;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Units;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.normalise.UnitNames;

/**
 * Finds the tables of a sheet and the class of each of its rows.
 *
 * <p>Streams: a window of the first rows settles a table's header, columns and form; afterwards only row classes and
 * the beginning of a new table are decided, from a few rows. Stateless between sheets: one recogniser may serve many
 * threads.
 */
public final class Recogniser {

    private final Lexicon lexicon;
    private final UnitNames units;

    private Recogniser(Lexicon lexicon, UnitNames units) {
        this.lexicon = lexicon;
        this.units = units;
    }

    /**
     * @param forms the forms that tables can be of
     * @param township the units of one township
     */
    public static Recogniser of(List<Form> forms, Units township) {
        return new Recogniser(new Lexicon(forms), UnitNames.of(township));
    }

    /**
     * Tells the visitor everything about a sheet.
     *
     * @throws UnreadableFile if the sheet's bytes are damaged or beyond a limit
     */
    public void recognise(Sheet sheet, Hints hints, TableVisitor visitor) throws UnreadableFile {
        try (Rows rows = sheet.rows()) {
            Merges merges = new Merges(sheet.merges());
            new SheetWalk(
                            new TableBuilder(lexicon, units, sheet, hints),
                            lexicon,
                            merges,
                            TextTable.of(new IdBoxes(rows), lexicon),
                            visitor)
                    .walk();
        }
    }

    /**
     * Reads what a caption between blocks says about the rows below it: a code of one of the form's lists.
     *
     * @param waiting the ids of the fields that are left to captions
     */
    public java.util.Optional<CaptionValue> caption(Form form, String text, java.util.Set<String> waiting) {
        FormWords words = lexicon.words(form.id());
        return CaptionValue.of(words, text, waiting)
                .or(() -> isNumberedCaption(text)
                        ? CaptionValue.byParts(words, text, waiting)
                        : java.util.Optional.empty());
    }

    /** Reads which village a caption between blocks names as that of the rows below it: its code. */
    public java.util.Optional<String> captionUnit(String text) {
        return UnitCaption.of(units, text);
    }

    /** Whether a text begins as captions between blocks of rows do ({@code 一、}, {@code （二）}). */
    public static boolean isNumberedCaption(String text) {
        return RowWords.isNumberedCaption(text);
    }
}
