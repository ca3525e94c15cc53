package org.cunbao.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Wordings;
import org.cunbao.normalise.Context;
import org.cunbao.normalise.Normalised;
import org.cunbao.normalise.Normalisers;
import org.cunbao.vocabulary.Cell;

/** Reads the number that a cell of a total row names: {@code 643}, {@code 9场}, {@code 共12户}, {@code 合计：12人}. */
final class TotalNumbers {

    private static final Pattern WORDS = Pattern.compile("^(?:合计|总计|小计|共计|总数|共|计|[:：\\s])+");
    private static final Pattern UNIT = Pattern.compile("[\\d一二三四五六七八九十百千两]\\s*[^\\d\\s.,，]{1,3}$");
    private static final Field NUMBER =
            new Field("total", "合计", "Total", FieldType.DECIMAL, false, false, Wordings.NONE, Wordings.NONE, List.of());

    private final Normalisers normalisers;
    private final Context context;

    TotalNumbers(Normalisers normalisers, LocalDate receivedOn) {
        this.normalisers = normalisers;
        this.context = new Context(NUMBER, Optional.empty(), receivedOn);
    }

    Optional<BigDecimal> of(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.BOOLEAN) {
            return Optional.empty();
        }
        Matcher words = WORDS.matcher(cell.raw());
        String rest = words.find() ? cell.raw().substring(words.end()) : cell.raw();
        if (rest.isBlank()) {
            return Optional.empty();
        }
        Cell number = new Cell(cell.row(), cell.column(), cell.kind(), rest, cell.format(), cell.formula());
        Normalised read = normalisers.normalise(number, context);
        return read.outcome() == Normalised.Outcome.VALUE && read.remarks().isEmpty()
                ? Optional.of(new BigDecimal(read.values().get(0)))
                : Optional.empty();
    }

    /** Whether the number stands with a unit of its own, so that it counts rows even where its column says nothing. */
    boolean hasUnit(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && UNIT.matcher(cell.raw().strip()).find();
    }
}
