package org.cunbao.backup.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cunbao.backup.BackupContents;
import org.cunbao.backup.BackupRefused;
import org.postgresql.PGConnection;

/**
 * Loads one backup in one transaction.
 *
 * <p>Constraints hold, those too that are due at the commit. The ordinary triggers guard the order in which facts are
 * written, which a load table by table cannot follow: they rest meanwhile, and {@code audit verify} proves the same order.
 */
final class Restoring {

    private final Connection connection;
    private final ZipFile archive;

    Restoring(Connection connection, ZipFile archive) {
        this.connection = connection;
        this.archive = archive;
    }

    BackupContents contents() throws IOException, BackupRefused {
        ZipEntry entry = archive.getEntry(BackupContents.NAME);
        if (entry == null) {
            throw new BackupRefused(BackupRefused.Reason.NO_BACKUP, archive.getName());
        }
        try (InputStream text = archive.getInputStream(entry)) {
            return BackupContents.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Every entry is there and is what the list says. */
    void demandWhole(BackupContents contents) throws IOException, BackupRefused {
        for (BackupContents.Entry entry : contents.entries()) {
            try (DigestInputStream bytes = new DigestInputStream(open(entry.name()), BackupFile.sha256())) {
                bytes.transferTo(java.io.OutputStream.nullOutputStream());
                if (!HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(entry.sha256())) {
                    throw new BackupRefused(BackupRefused.Reason.DAMAGED, entry.name());
                }
            } catch (java.util.zip.ZipException damaged) {
                throw new BackupRefused(BackupRefused.Reason.DAMAGED, entry.name());
            }
        }
    }

    /** The database has the structure that the backup needs, or a later one, and holds nothing. */
    void demandPlace(BackupContents contents) throws SQLException, BackupRefused {
        if (new java.math.BigDecimal(contents.schema())
                        .compareTo(new java.math.BigDecimal(Catalogue.schema(connection)))
                > 0) {
            throw new BackupRefused(BackupRefused.Reason.LATER_PROGRAM, contents.program());
        }
        for (Catalogue.Table table : Catalogue.tables(connection)) {
            if (!Catalogue.lines(connection, "SELECT 'row' AS line FROM " + table.name() + " LIMIT 1")
                    .isEmpty()) {
                throw new BackupRefused(BackupRefused.Reason.NOT_EMPTY, table.name());
            }
        }
    }

    void load(BackupContents contents) throws IOException, SQLException, BackupRefused {
        List<String> ordinary = Catalogue.lines(connection, """
                SELECT format('TABLE %I %%s TRIGGER %I', c.relname, t.tgname) AS line
                  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                 WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal AND t.tgconstraint = 0
                   AND t.tgenabled <> 'D' ORDER BY 1""");
        alter(ordinary, "DISABLE");
        for (BackupContents.Entry entry : contents.entries()) {
            try (InputStream bytes = open(entry.name())) {
                if (entry.name().equals(JdbcBackup.SEQUENCES)) {
                    setSequences(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                } else {
                    copy(entry, bytes);
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
        }
        alter(ordinary, "ENABLE");
    }

    private void copy(BackupContents.Entry entry, InputStream bytes) throws IOException, SQLException, BackupRefused {
        String table = entry.name().replaceFirst(".*/\\d+-", "");
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " (" + entry.columns() + ") FROM STDIN", bytes);
        if (rows != entry.rows()) {
            throw new BackupRefused(BackupRefused.Reason.DAMAGED, entry.name());
        }
    }

    private void setSequences(String text) throws SQLException {
        for (String line : text.lines().toList()) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 2 && !parts[1].isEmpty()) {
                try (PreparedStatement statement =
                        connection.prepareStatement("SELECT setval(CAST(? AS regclass), ?)")) {
                    statement.setString(1, parts[0]);
                    statement.setLong(2, Long.parseLong(parts[1]));
                    statement.execute();
                }
            }
        }
    }

    private void alter(List<String> triggers, String how) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String trigger : triggers) {
                statement.execute("ALTER " + trigger.replace("%s", how));
            }
        }
    }

    private InputStream open(String name) throws IOException, BackupRefused {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new BackupRefused(BackupRefused.Reason.DAMAGED, name);
        }
        return archive.getInputStream(entry);
    }
}
