package org.cunbao.intake.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.Normalizer2;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.cunbao.intake.format.Texts;

/**
 * The path of an archive's member.
 *
 * <p>Chinese systems write names in GBK without saying so; what claims to be UTF-8, or is nothing else, is UTF-8.
 */
final class MemberPath {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String NAMELESS = "未命名";

    private MemberPath() {}

    /** Relative, with {@code /}, in NFC, without steps upwards, drives or control characters. */
    static String of(ZipArchiveEntry entry) {
        List<String> steps = new ArrayList<>();
        for (String step : decoded(entry).replace('\\', '/').split("/", -1)) {
            String clean = Texts.storable(step).replaceAll("\\p{Cntrl}", "\uFFFD");
            if (!clean.isBlank() && !clean.equals(".") && !clean.equals("..") && !clean.matches("[A-Za-z]:")) {
                steps.add(clean);
            }
        }
        return steps.isEmpty() ? NAMELESS : Normalizer2.getNFCInstance().normalize(String.join("/", steps));
    }

    private static String decoded(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null) {
            return entry.getName();
        }
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField unicode
                && unicode.getNameCRC32() == crc(raw)) {
            return new String(unicode.getUnicodeName(), UTF_8);
        }
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return new String(raw, UTF_8);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
