package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;

/**
 * Gives optional fields a column that is left over: its cells are nearly all of the field's kind, and its word shares
 * a character with the field's own wordings and with no other field's that is left ({@code 认领于}: the claim's date).
 *
 * <p>Content alone would take any column of dates ({@code 回访时间}); a word alone would take any that sounds alike.
 */
final class LeftOvers {

    private static final int NEARLY_ALL = 900;

    /** What numbers are that measure nothing: {@code 政治面貌代码}. */
    private static final List<String> CODES = List.of("代码", "编码", "代号", "编号");

    private static final String EMPTY_WORDS = "总计共累时间日期年月数量人员情况是否有无的名称单位类别型何几哪什么多少子天号那一这个了在上下初末于";

    private final FormWords words;
    private final ContentFit fit;
    private final Map<Integer, ColumnProfile> profiles;

    LeftOvers(FormWords words, ContentFit fit, Map<Integer, ColumnProfile> profiles) {
        this.words = words;
        this.fit = fit;
        this.profiles = profiles;
    }

    List<Column> guess(List<HeaderColumn> open, Set<Integer> done, Set<Field> filled, List<Evidence> evidence) {
        List<Column> guessed = new ArrayList<>();
        for (Field field : words.form().fields()) {
            if (filled.contains(field) || field.required() || !hasKind(field)) {
                continue;
            }
            List<HeaderColumn> fitting = open.stream()
                    .filter(header -> !done.contains(header.column()) && fits(header, field))
                    .filter(header -> only(header, filled).equals(Optional.of(field)))
                    .toList();
            if (fitting.size() == 1) {
                HeaderColumn header = fitting.get(0);
                guessed.add(Column.of(header, field));
                done.add(header.column());
                filled.add(field);
                evidence.add(
                        new Evidence(ColumnMatcher.subject(header), field.id(), "content", header.shown(), NEARLY_ALL));
            }
        }
        return guessed;
    }

    /** The one free field that the column may be: of several the one whose words hold most of its characters. */
    private Optional<Field> only(HeaderColumn header, Set<Field> filled) {
        List<Field> free = words.form().fields().stream()
                .filter(field -> !filled.contains(field) && hasKind(field) && fits(header, field))
                .sorted(Comparator.comparingLong((Field field) -> -shared(header.leafKey(), field)))
                .toList();
        boolean clear = free.size() == 1
                || free.size() > 1 && shared(header.leafKey(), free.get(0)) > shared(header.leafKey(), free.get(1));
        return clear ? Optional.of(free.get(0)) : Optional.empty();
    }

    private static boolean hasKind(Field field) {
        return switch (field.type()) {
            case DATE, DATE_OR_DONE, COUNT, DECIMAL, YES_NO, PERSON -> true;
            default -> false;
        };
    }

    private boolean fits(HeaderColumn header, Field field) {
        ColumnProfile profile = profiles.get(header.column());
        return profile != null
                && profile.cells() > 0
                && !Unasked.by(header, words.of(field).headers())
                && !isKnownForAnother(header, field)
                && CODES.stream().noneMatch(header.leafWithoutBrackets()::endsWith)
                && fit.of(profile, field) >= NEARLY_ALL
                && (field.type() == FieldType.DATE || profile.cells() >= 2 || field.type() == FieldType.DATE_OR_DONE)
                && shared(header.leafKey(), field) > 0;
    }

    private boolean isKnownForAnother(HeaderColumn header, Field field) {
        return words.form().fields().stream()
                .anyMatch(other -> other != field && words.score(header, other).isSynonym());
    }

    /**
     * How many characters that say something the header has in common with the field's wordings; the form's own nouns say
     * nothing ({@code 活动照片数量} is no number of volunteers).
     */
    private long shared(String key, Field field) {
        return words.strip(key)
                .chars()
                .filter(c -> EMPTY_WORDS.indexOf(c) < 0)
                .filter(c -> words.of(field).headers().stream().anyMatch(word -> word.indexOf(c) >= 0))
                .count();
    }
}
