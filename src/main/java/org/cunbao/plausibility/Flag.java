package org.cunbao.plausibility;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.cunbao.statistics.EntryKey;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;

/**
 * Something that looks unlikely.
 *
 * @param kind what
 * @param unit the code of the unit whose figure or list it is
 * @param period of the figure, or of the list: whatever period was asked about, the same thing is one flag
 * @param places the entries that it is about, the first of them where to look; none for a figure
 * @param seen the numbers and words of its sentence
 */
public record Flag(FlagKind kind, String unit, Period period, List<EntryKey> places, List<String> seen) {

    /** By unit, kind, place, then what was seen. */
    static final Comparator<Flag> ORDER = Comparator.comparing(Flag::unit, CodePoints.ORDER)
            .thenComparing(Flag::kind)
            .thenComparing(Flag::place, CodePoints.ORDER)
            .thenComparing(flag -> String.join(" ", flag.seen()), CodePoints.ORDER);

    private static final int LENGTH = 12;

    public Flag {
        places = List.copyOf(places);
        seen = List.copyOf(seen);
    }

    /** Where to look first: {@code FILE#SHEET!ROW}, the sheet by its number; empty for a figure. */
    public String place() {
        return places.isEmpty() ? "" : place(places.get(0));
    }

    static String place(EntryKey key) {
        return key.file() + "#" + key.sheet() + "!" + key.row();
    }

    /** 12 hex digits, the same as long as the same is seen: by them it is answered. */
    public String id() {
        StringBuilder text = new StringBuilder(kind.code())
                .append('\n')
                .append(unit)
                .append('\n')
                .append(period.code());
        places.forEach(key -> text.append('\n')
                .append(key.sha256())
                .append(' ')
                .append(key.sheet())
                .append(' ')
                .append(key.row()));
        seen.forEach(word -> text.append('\n').append(word));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** What was seen, why it is unlikely, and what to do. */
    public String message(Language language) {
        String sentence = kind.sentence(language == Language.CHINESE);
        for (int i = 0; i < seen.size(); i++) {
            sentence = sentence.replace("{" + i + "}", seen.get(i));
        }
        return sentence;
    }
}
