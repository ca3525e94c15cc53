package org.cunbao.normalise;

import java.time.LocalDate;
import java.util.Optional;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;

/** Reads dates; a day that is not named is the first of its month, with a remark. */
final class DateNormaliser implements Normaliser {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Reason NO_SUCH_DAY = new Reason("没有这一天", "there is no such day");
    private static final Reason NO_YEAR = new Reason("没有写年份，也不知道是哪一期", "it names no year, and the period is not known");
    private static final Reason TOO_EARLY = new Reason("早于 1900 年", "it lies before 1900");
    private static final Reason TOO_LATE = new Reason("比收件日期晚一年以上", "it lies more than a year after the receipt");

    @Override
    public Normalised normalise(Cell cell, Context context) {
        return switch (cell.kind()) {
            case DATE ->
                DateNumber.ofDateCell(cell).map(parts -> dated(parts, context)).orElseGet(NO_SUCH_DAY::unreadable);
            case NUMBER ->
                DateNumber.ofNumber(cell, DateText.latestYear(context.receivedOn()))
                        .map(parts -> dated(parts, context))
                        .orElseGet(() -> DateWords.whyNot(cell.raw()).unreadable());
            case TEXT -> text(cell.raw(), context);
            default -> DateWords.whyNot(cell.raw()).unreadable();
        };
    }

    private static Normalised text(String raw, Context context) {
        return DateText.parse(raw, DateText.latestYear(context.receivedOn()))
                .or(() -> DateNumber.serialText(raw))
                .map(parts -> dated(parts, context))
                .orElseGet(() -> DateWords.whyNot(raw).unreadable());
    }

    private static Normalised dated(DateParts parts, Context context) {
        Optional<LocalDate> day = parts.in(context.period());
        if (day.isEmpty()) {
            return (parts.year() == 0 && context.period().isEmpty() ? NO_YEAR : NO_SUCH_DAY).unreadable();
        }
        LocalDate date = day.get();
        if (date.isBefore(FIRST)) {
            return TOO_EARLY.unreadable();
        }
        return date.isAfter(context.receivedOn().plusYears(1)) ? TOO_LATE.unreadable() : value(date, parts);
    }

    private static Normalised value(LocalDate date, DateParts parts) {
        String iso = date.toString();
        if (parts.day() == 0) {
            Remark assumed = Remark.of(FindingCode.DATE_DAY_ASSUMED, iso);
            return parts.ambiguous()
                    ? Normalised.value(iso, assumed, Remark.of(FindingCode.DATE_AMBIGUOUS, iso))
                    : Normalised.value(iso, assumed);
        }
        return parts.ambiguous()
                ? Normalised.value(iso, Remark.of(FindingCode.DATE_AMBIGUOUS, iso))
                : Normalised.value(iso);
    }
}
