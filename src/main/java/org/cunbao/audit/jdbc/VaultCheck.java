package org.cunbao.audit.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;
import org.cunbao.ledger.Canonical;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of every file are those of its hash. */
final class VaultCheck implements Check {

    private final JdbcClient jdbc;

    VaultCheck(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String name() {
        return "vault";
    }

    private record Kept(String township, String sha256) {}

    private record Piece(int number, long size, byte[] bytes) {}

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        Span span = Span.of(scope);
        List<Kept> all = jdbc.sql("""
                SELECT DISTINCT v.township, v.sha256 FROM vault v
                 WHERE CAST(:first AS date) IS NULL OR EXISTS (
                       SELECT FROM receipts c JOIN readings r USING (township, receipt)
                         JOIN submissions s USING (township, reading)
                        WHERE c.township = v.township AND c.sha256 = v.sha256
                          AND s.first_day <= CAST(:last AS date) AND s.last_day >= CAST(:first AS date))
                 ORDER BY v.township, v.sha256""")
                .param("first", span.first())
                .param("last", span.last())
                .query((row, number) -> new Kept(row.getString("township"), row.getString("sha256")))
                .list();
        all.parallelStream().forEach(kept -> verify(kept, verdicts));
        verdicts.looked(all.size());
    }

    private void verify(Kept kept, Verdicts verdicts) {
        Said item = new Said("bytes " + kept.sha256(), "字节 " + kept.sha256());
        try {
            List<Piece> pieces = pieces(kept);
            long size = pieces.stream().mapToLong(piece -> piece.bytes().length).sum();
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).number() != i + 1 || pieces.get(i).size() != size) {
                    verdicts.broken(item, new Said("its pieces are not whole", "分段不全"));
                }
            }
            if (!Canonical.sha256(joined(pieces, size)).equals(kept.sha256())) {
                verdicts.broken(item, new Said("are others", "已不是原来的"));
            }
        } catch (RuntimeException unreadable) {
            verdicts.broken(item, new Said("cannot be read", "无法读取"));
        }
    }

    private List<Piece> pieces(Kept kept) {
        return jdbc.sql("""
                SELECT piece, size, bytes FROM vault
                 WHERE township = :township AND sha256 = :sha256 ORDER BY piece""")
                .param("township", kept.township())
                .param("sha256", kept.sha256())
                .query((row, number) -> new Piece(row.getInt("piece"), row.getLong("size"), row.getBytes("bytes")))
                .list();
    }

    private static byte[] joined(List<Piece> pieces, long size) {
        List<byte[]> parts = new ArrayList<>();
        pieces.forEach(piece -> parts.add(piece.bytes()));
        byte[] whole = parts.isEmpty() ? new byte[0] : Arrays.copyOf(parts.get(0), Math.toIntExact(size));
        int at = parts.isEmpty() ? 0 : parts.get(0).length;
        for (byte[] part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
