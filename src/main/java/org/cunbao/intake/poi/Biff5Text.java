package org.cunbao.intake.poi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.TextEncoding;

/**
 * The encoding of an old workbook's texts.
 *
 * <p>The workbook names its code page; one that names none, or the Western default although its bytes are Chinese, was
 * written by an export program, and then the texts themselves decide.
 */
final class Biff5Text {

    private static final int CODEPAGE = 0x42;
    private static final int LABEL = 0x204;
    private static final int ENOUGH = 1 << 16;

    private Biff5Text() {}

    static Charset charset(byte[] stream) throws Refusal {
        Biff5Records records = new Biff5Records(stream);
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        int codePage = 0;
        while (records.next() && texts.size() < ENOUGH) {
            if (records.type() == CODEPAGE) {
                codePage = records.u16(0);
            } else if (records.type() == LABEL) {
                texts.writeBytes(records.bytes(8, records.u16(6)));
                texts.write('\n');
            }
        }
        return switch (codePage) {
            case 936, 10008 -> Charset.forName("GB18030");
            case 950, 10002 -> Charset.forName("x-windows-950");
            case 932 -> Charset.forName("windows-31j");
            case 949 -> Charset.forName("x-windows-949");
            default -> likeliest(texts.toByteArray());
        };
    }

    private static Charset likeliest(byte[] texts) {
        for (byte one : texts) {
            if (one < 0) {
                return TextEncoding.of(texts).charset();
            }
        }
        return StandardCharsets.ISO_8859_1;
    }
}
