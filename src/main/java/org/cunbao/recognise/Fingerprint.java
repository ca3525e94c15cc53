package org.cunbao.recognise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunbao.normalise.TextKey;

/** Names a header by its normalised texts in their order, so that a remembered layout finds its like again. */
final class Fingerprint {

    private Fingerprint() {}

    /** The first 16 hex digits of the SHA-256 over the keys, columns separated by line feeds. */
    static String of(List<HeaderColumn> columns) {
        return hash(columns.stream().map(column -> String.join("/", column.keys())));
    }

    /** The same over a card's labels. */
    static String ofCard(List<Column> columns) {
        return hash(columns.stream().map(column -> TextKey.of(column.header())));
    }

    private static String hash(Stream<String> keys) {
        String text = keys.collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
