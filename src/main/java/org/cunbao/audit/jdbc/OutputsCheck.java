package org.cunbao.audit.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.KeptManifest;
import org.cunbao.ledger.Vault;

/**
 * The files that the latest close of each period wrote, where they still stand: what is not there was perhaps handed in or
 * never came with a backup, and is only remarked.
 */
final class OutputsCheck implements Check {

    private final FactRows facts;
    private final Vault vault;
    private final Path folder;

    /**
     * @param folder where the outputs of all periods are
     */
    OutputsCheck(DataSource dataSource, Vault vault, Path folder) {
        this.facts = new FactRows(dataSource);
        this.vault = vault;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "outputs";
    }

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        facts.each(
                """
                SELECT DISTINCT ON (township COLLATE "C", period COLLATE "C") * FROM closes
                 ORDER BY township COLLATE "C", period COLLATE "C", revision DESC""",
                close -> named(close).forEach((name, sha256) -> verify(close.text("period"), name, sha256, verdicts)));
    }

    private SortedMap<String, String> named(Fact close) {
        String manifest = close.text("manifest");
        byte[] text = vault.bytes(close.text("township"), manifest);
        SortedMap<String, String> named = new TreeMap<>(
                KeptManifest.of(new String(text, StandardCharsets.UTF_8)).outputs());
        named.put(KeptManifest.FILE, manifest);
        return named;
    }

    private void verify(String period, String name, String sha256, Verdicts verdicts) {
        Path file = folder.resolve(period).resolve(name);
        if (!Files.exists(file)) {
            verdicts.remark(
                    new Said("outputs of " + period + " that are not there any more", period + " 的成果文件不在原处"), 1);
            return;
        }
        verdicts.looked(1);
        try {
            if (!Canonical.sha256(Files.readAllBytes(file)).equals(sha256)) {
                verdicts.broken(
                        new Said("output " + period + "/" + name, "成果文件 " + period + "/" + name),
                        new Said("is another than the close wrote", "与结账时写出的不同"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an output cannot be read", e);
        }
    }
}
