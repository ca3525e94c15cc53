package org.cunbao.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.cunbao.definitions.KeyForm;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.normalise.TextKey;

/** One key of a blocking rule, by mention: the hashes of what it can be, none where the value is missing. */
final class BlockKey implements KeyParts {

    private static final long[] NONE = {};

    private final Column column;
    private final List<long[]> byCode;
    private final List<long[]> ofMonth;
    private final Column precision;

    BlockKey(MatchSettings.Key key, Table table) {
        this.column = table.column(key.field());
        this.precision = table.precision(key.field());
        this.byCode = column.each(text -> text.isEmpty() ? NONE : hashes(text, key.form()));
        this.ofMonth = key.form() == KeyForm.NEAR ? column.each(BlockKey::wholeMonth) : List.of();
    }

    @Override
    public long[] of(int row) {
        boolean assumed = !ofMonth.isEmpty() && !precision.isMissing(row);
        return (assumed ? ofMonth : byCode).get(column.code(row));
    }

    private static long[] hashes(String text, KeyForm form) {
        String part = switch (form) {
            case WHOLE -> PairTests.form(text);
            case PINYIN -> Pinyin.key(NameForms.canonical(text));
            case LOOSE -> Pinyin.loose(NameForms.canonical(text));
            case PREFIX -> prefix(TextKey.of(text), 3);
            case SOUNDEX -> Soundex.of(text);
            case YEAR -> prefix(text, 4);
            case MONTH -> prefix(text, 7);
            case NEAR -> "";
        };
        if (form == KeyForm.NEAR) {
            return day(text);
        }
        return part.isEmpty() ? NONE : new long[] {Hash64.of(part)};
    }

    private static String prefix(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** A day and the one after: of two days that are one apart the later is among both. */
    private static long[] day(String text) {
        long day = LocalDate.parse(text).toEpochDay();
        return new long[] {Hash64.with(0, day), Hash64.with(0, day + 1)};
    }

    private static long[] wholeMonth(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        LocalDate first = LocalDate.parse(text).withDayOfMonth(1);
        return LongStream.rangeClosed(first.toEpochDay(), first.toEpochDay() + first.lengthOfMonth())
                .map(day -> Hash64.with(0, day))
                .toArray();
    }
}
