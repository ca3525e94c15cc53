package org.cunbao.ledger.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.ledger.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes in pieces of at most 1 MiB. */
final class JdbcVault implements Vault {

    private static final int PIECE = 1 << 20;

    /** Pieces that stand in memory at a time, beside the files that are put together from them. */
    private static final int PIECES_AT_ONCE = 16;

    private final JdbcClient jdbc;

    JdbcVault(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Takes a piece of some bytes; numbered from 1, the end not included. */
    interface Piece {
        void take(int number, int from, int to);
    }

    /** The pieces in which bytes are kept, in their order; of no bytes there is one, an empty one. */
    static void pieces(byte[] bytes, Piece piece) {
        int number = 1;
        int from = 0;
        do {
            int to = Math.min(bytes.length, from + PIECE);
            piece.take(number++, from, to);
            from = to;
        } while (from < bytes.length);
    }

    @Override
    public byte[] bytes(String township, String sha256) {
        return Objects.requireNonNull(bytes(township, Set.of(sha256)).get(sha256));
    }

    @Override
    public Map<String, byte[]> bytes(String township, Collection<String> sha256) {
        Map<String, byte[]> found = new HashMap<>();
        jdbc.sql("""
                SELECT v.sha256, v.piece, v.size, v.bytes FROM unnest(CAST(:sha256 AS text[])) a(sha256)
                  JOIN vault v ON v.township = :township AND v.sha256 = a.sha256 ORDER BY v.sha256, v.piece""")
                .param("township", township)
                .param("sha256", sha256.toArray(String[]::new))
                .withFetchSize(PIECES_AT_ONCE)
                .query(row -> {
                    byte[] piece = row.getBytes("bytes");
                    byte[] whole = found.get(row.getString("sha256"));
                    if (whole == null) {
                        whole = new byte[Math.toIntExact(row.getLong("size"))];
                        found.put(row.getString("sha256"), whole);
                    }
                    System.arraycopy(piece, 0, whole, (row.getInt("piece") - 1) * PIECE, piece.length);
                });
        sha256.stream().filter(hash -> !found.containsKey(hash)).findFirst().ifPresent(missing -> {
            throw new IllegalArgumentException("the vault of " + township + " has no bytes " + missing);
        });
        return found;
    }
}
