package org.cunbao.recognise;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;

/**
 * Which form the captions between a table's rows name: where {@code 一、文化能人} and {@code 二、党员} stand between them, the
 * rows are volunteers, whatever the title says.
 */
final class FormByCaptions {

    private static final int BY_ONE = 300;
    private static final int BY_SEVERAL = 500;

    private final Lexicon lexicon;

    FormByCaptions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The numbered captions below a header, in their order; one that stands further down may be another table's. */
    static List<String> below(Header header, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.number() > header.lastRow() && row.cells().size() == 1)
                .map(row -> row.cells().get(0).shown())
                .filter(RowWords::isNumberedCaption)
                .toList();
    }

    /**
     * The form of whose one code list the first captions are, with its score as titles give them; empty where none is, or
     * several are as well.
     */
    Map<String, Integer> of(List<String> captions) {
        Map<String, Integer> best = new LinkedHashMap<>();
        int most = 0;
        for (FormWords words : captions.isEmpty() ? List.<FormWords>of() : lexicon.forms()) {
            Named told = words.form().fields().stream()
                    .filter(field -> field.required() && field.type() == FieldType.CODE)
                    .filter(new FormByCodes(lexicon)::isOfOneForm)
                    .map(field -> told(words, field, captions))
                    .reduce(new Named(Set.of(), 0), (one, other) -> one.letters() < other.letters() ? other : one);
            if (told.letters() > most) {
                best.clear();
            }
            if (told.letters() > 0 && told.letters() >= most) {
                most = told.letters();
                best.put(words.form().id(), told.codes().size() > 1 ? BY_SEVERAL : BY_ONE);
            }
        }
        return best.size() == 1 ? best : Map.of();
    }

    /**
     * What captions name of one list.
     *
     * @param letters how many characters of them do so
     */
    private record Named(Set<Code> codes, int letters) {}

    private static Named told(FormWords words, Field field, List<String> captions) {
        Set<Code> codes = new LinkedHashSet<>();
        int letters = 0;
        for (String caption : captions) {
            Optional<FormWords.CodeWord> word = words.code(TextKey.of(CaptionValue.bare(caption)), field);
            if (word.isEmpty()) {
                break;
            }
            codes.add(word.get().code());
            letters += word.get().longest();
        }
        return new Named(codes, letters);
    }
}
