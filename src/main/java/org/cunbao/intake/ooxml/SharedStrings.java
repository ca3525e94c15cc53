package org.cunbao.intake.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.xml.XmlPull;

/**
 * The texts that cells name by number.
 *
 * <p>The first {@value #READY} are kept as they are; the rest, of which a large sheet can have a million, as UTF-8 in
 * chunks, at a third of the memory.
 */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings();

    private static final int READY = 20_000;
    private static final int CHUNK = 1 << 20;
    private static final int MOST_CHUNKS = 512;

    private final List<String> ready = new ArrayList<>();
    private final List<byte[]> chunks = new ArrayList<>();
    private long[] places = new long[0];
    private int packed;
    private int used = CHUNK;

    private SharedStrings() {}

    static SharedStrings read(XmlPull xml) throws XMLStreamException, IOException {
        SharedStrings strings = new SharedStrings();
        while (xml.nextTag()) {
            if (xml.atStart() && xml.name().equals("si")) {
                strings.add(RichText.read(xml));
            }
        }
        return strings;
    }

    private void add(String text) throws Refusal {
        if (ready.size() < READY) {
            ready.add(Escapes.resolved(text));
        } else {
            pack(text.getBytes(UTF_8));
        }
    }

    /** Escapes stay as they are until the text is asked for: UTF-8 could not hold a lone surrogate. */
    private void pack(byte[] text) throws Refusal {
        if (used + text.length > CHUNK) {
            if (chunks.size() >= MOST_CHUNKS) {
                throw Refusal.tooLarge("文字总量");
            }
            chunks.add(new byte[Math.max(CHUNK, text.length)]);
            used = 0;
        }
        System.arraycopy(text, 0, chunks.get(chunks.size() - 1), used, text.length);
        used += text.length;
        if (packed == places.length) {
            places = Arrays.copyOf(places, Math.max(1024, packed * 2));
        }
        places[packed++] = place(chunks.size() - 1, used - text.length, text.length);
    }

    private static long place(int chunk, int start, int length) {
        return (long) chunk << 54 | (long) start << 27 | length;
    }

    /** The text with the number, from 0; empty if there is none. */
    String get(int number) {
        if (number < 0 || number >= ready.size() + packed) {
            return "";
        }
        return number < ready.size() ? ready.get(number) : unpacked(places[number - ready.size()]);
    }

    private String unpacked(long place) {
        int mask = (1 << 27) - 1;
        byte[] chunk = chunks.get((int) (place >>> 54));
        return Escapes.resolved(new String(chunk, (int) (place >>> 27) & mask, (int) place & mask, UTF_8));
    }
}
