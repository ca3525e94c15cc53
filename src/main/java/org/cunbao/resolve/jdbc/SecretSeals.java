package org.cunbao.resolve.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.cunbao.resolve.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals under the secret of the database, which is drawn when it is first needed; for several threads at once.
 *
 * <p>It is drawn in a transaction of its own: what is sealed under a secret that was rolled back could never be found.
 */
final class SecretSeals implements Seals {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final TransactionOperations alone;
    private final Supplier<byte[]> draw;
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::mac);
    private @Nullable SecretKeySpec key;

    /**
     * @param alone a transaction beside the one that is on
     * @param draw 32 bytes that nobody can guess
     */
    SecretSeals(DataSource dataSource, TransactionOperations alone, Supplier<byte[]> draw) {
        this.jdbc = JdbcClient.create(dataSource);
        this.alone = alone;
        this.draw = draw;
    }

    @Override
    public String seal(String text) {
        return HexFormat.of().formatHex(macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + ALGORITHM, e);
        }
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec made = key;
        if (made == null) {
            made = new SecretKeySpec(alone.execute(status -> find().orElseGet(this::drawn)), ALGORITHM);
            key = made;
        }
        return made;
    }

    /** Two programs that draw at once both take the first one's. */
    private byte[] drawn() {
        byte[] drawn = draw.get();
        jdbc.sql("INSERT INTO seal_secret (bytes, hash) VALUES (:bytes, encode(sha256(:bytes), 'hex'))"
                        + " ON CONFLICT (single) DO NOTHING")
                .param("bytes", drawn)
                .update();
        return find().orElseThrow();
    }

    private Optional<byte[]> find() {
        return jdbc.sql("SELECT bytes FROM seal_secret ORDER BY single")
                .query(byte[].class)
                .optional();
    }
}
