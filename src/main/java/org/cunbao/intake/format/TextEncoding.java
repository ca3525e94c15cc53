package org.cunbao.intake.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a text was encoded, by what it reads like.
 *
 * <p>A byte order mark decides. Otherwise every candidate decodes a sample, and the one whose characters are the
 * likeliest in Chinese tables wins: that a decoder does not complain says little, since GB18030 accepts nearly any bytes.
 *
 * @param charset of the text
 * @param mark how many bytes of byte order mark come before it
 */
public record TextEncoding(Charset charset, int mark) {

    private static final int SAMPLE = 1 << 16;
    private static final double DECLARED = 0.5;
    private static final double SOUND_UTF_8 = 2;
    private static final double MAINLAND = 0.25;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("x-windows-950");

    /** The encoding of the bytes. */
    public static TextEncoding of(byte[] bytes) {
        return of(bytes, null);
    }

    /** The encoding of the bytes, which declare one themselves; a declaration that gives nonsense is not believed. */
    public static TextEncoding of(byte[] bytes, @Nullable Charset declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_16BE, 2);
        }
        return new TextEncoding(likeliest(bytes, sampleStart(bytes), declared), 0);
    }

    /** Before the first byte beyond ASCII nothing tells one encoding from another. */
    private static int sampleStart(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] <= 0) {
                return i & ~1;
            }
        }
        return 0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset likeliest(byte[] bytes, int start, @Nullable Charset declared) {
        int end = start + (Math.min(bytes.length - start, SAMPLE) & ~1);
        Charset best = UTF_8;
        double highest = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates(bytes, start, end)) {
            int taken = candidate.equals(UTF_8) ? utf8End(bytes, Math.min(bytes.length, start + SAMPLE)) : end;
            CharBuffer decoded = candidate.decode(ByteBuffer.wrap(bytes, start, taken - start));
            double score =
                    Likeness.of(decoded) + prior(candidate, decoded) + (candidate.equals(declared) ? DECLARED : 0);
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Bytes are hardly ever sound UTF-8 by chance, and villages of the mainland hardly ever write Big5. */
    private static double prior(Charset candidate, CharBuffer decoded) {
        if (candidate.equals(UTF_8)) {
            return decoded.chars().anyMatch(c -> c == 0xFFFD) ? 0 : SOUND_UTF_8;
        }
        return candidate.equals(GB18030) ? MAINLAND : 0;
    }

    /** Only UTF-16 has zero bytes, at each comma, digit and line end; without any it is none. */
    private static List<Charset> candidates(byte[] bytes, int start, int end) {
        List<Charset> candidates = new ArrayList<>(List.of(UTF_8, GB18030, BIG5));
        for (int i = start; i < end; i++) {
            if (bytes[i] == 0) {
                candidates.add(UTF_16LE);
                candidates.add(UTF_16BE);
                break;
            }
        }
        return candidates;
    }

    /** The encoding that a name in a document means; a wider one for the narrow names that documents use for it. Null if unknown. */
    public static @Nullable Charset named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "cp936" -> GB18030;
            case "big5", "big5-hkscs", "cp950" -> BIG5;
            case "utf-8", "utf8" -> UTF_8;
            default -> null;
        };
    }

    /** The end of the last whole character of a sample that was cut off. */
    private static int utf8End(byte[] bytes, int end) {
        int at = end;
        while (at < bytes.length && at > Math.max(0, end - 4) && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    /** A reader of the text, mark left out; bytes that mean nothing become U+FFFD. */
    public Reader reader(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), charset);
    }

    /** The whole text. */
    public String text(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }
}
