package org.cunbao.intake.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

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
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("x-windows-950");

    /** The encoding of the bytes. */
    public static TextEncoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_16BE, 2);
        }
        return new TextEncoding(likeliest(bytes), 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset likeliest(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        Charset best = UTF_8;
        double highest = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates(bytes, length)) {
            int taken = candidate.equals(UTF_8) ? utf8End(bytes, Math.min(bytes.length, SAMPLE)) : length;
            double score = Likeness.of(candidate.decode(ByteBuffer.wrap(bytes, 0, taken)));
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Only UTF-16 has zero bytes, at each comma, digit and line end; without any it is none. */
    private static List<Charset> candidates(byte[] bytes, int length) {
        List<Charset> candidates = new ArrayList<>(List.of(UTF_8, GB18030, BIG5));
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                candidates.add(UTF_16LE);
                candidates.add(UTF_16BE);
                break;
            }
        }
        return candidates;
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
