package org.cunbao.normalise;

import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.definitions.Code;
import org.cunbao.vocabulary.Cell;

/**
 * Reads a word of the field's code list, and one of no list that has the characters of one code's words; any other
 * and one that could be two codes cannot be read.
 */
final class CodeNormaliser implements Normaliser {

    private static final Reason NONE = new Reason("不在可填的类别之内", "it is none of the allowed words");

    @Override
    public Normalised normalise(Cell cell, Context context) {
        if (cell.kind() == Cell.Kind.DATE) {
            return NONE.unreadable();
        }
        if (Boxes.ticked(cell.raw()).filter(List::isEmpty).isPresent()) {
            return Normalised.empty();
        }
        Codes.Match match = Codes.match(cell.raw(), context.field().codes());
        return switch (match.how()) {
            case EXACT, CONTAINED -> Normalised.value(match.codes().get(0).id());
            case AMBIGUOUS -> several(match).unreadable();
            case NONE ->
                Codes.told(cell.raw(), context.field().codes())
                        .map(Normalised::guessed)
                        .orElseGet(NONE::unreadable);
        };
    }

    private static Reason several(Codes.Match match) {
        String zh = match.codes().stream().map(Code::zh).collect(Collectors.joining("、"));
        String en = match.codes().stream().map(Code::en).collect(Collectors.joining(", "));
        return new Reason("同时是" + zh + "，只能填一个", "it names " + en + "; only one is allowed");
    }
}
