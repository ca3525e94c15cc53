package org.cunbao.backup.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.cunbao.backup.Backup;
import org.cunbao.backup.BackupContents;
import org.cunbao.backup.BackupRefused;
import org.cunbao.vocabulary.Program;
import org.postgresql.PGConnection;

/** A zip archive of every table as {@code COPY} writes it, in the order in which they refer to one another. */
final class JdbcBackup implements Backup {

    static final String SEQUENCES = "sequences";

    private final DataSource owner;

    JdbcBackup(DataSource owner) {
        this.owner = owner;
    }

    @Override
    public Summary write(Path file) throws IOException, BackupRefused {
        if (Files.exists(file)) {
            throw new BackupRefused(BackupRefused.Reason.EXISTS, file.toString());
        }
        try (Connection connection = begun(Connection.TRANSACTION_REPEATABLE_READ);
                BackupFile backup = new BackupFile(file)) {
            int number = 1;
            for (Catalogue.Table table : Catalogue.tables(connection)) {
                String name = String.format(Locale.ROOT, "tables/%03d-%s", number++, table.name());
                backup.add(
                        name,
                        table.columns(),
                        out -> connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyOut(
                                        "COPY (SELECT " + table.columns() + " FROM " + table.name() + " t ORDER BY "
                                                + table.sorted() + ") TO STDOUT",
                                        out));
            }
            List<String> sequences = Catalogue.sequences(connection);
            backup.add(SEQUENCES, "", out -> {
                out.write((String.join("\n", sequences) + "\n").getBytes(StandardCharsets.UTF_8));
                return 0;
            });
            return summary(backup.finish(Program.name(), Catalogue.schema(connection)));
        } catch (SQLException fault) {
            throw new IOException("the database cannot be written to " + file, fault);
        }
    }

    @Override
    public Summary restore(Path file) throws IOException, BackupRefused {
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                Connection connection = begun(Connection.TRANSACTION_READ_COMMITTED)) {
            Restoring restoring = new Restoring(connection, archive);
            BackupContents contents = restoring.contents();
            restoring.demandWhole(contents);
            restoring.demandPlace(contents);
            restoring.load(contents);
            connection.commit();
            return summary(contents);
        } catch (ZipException none) {
            throw new BackupRefused(BackupRefused.Reason.NO_BACKUP, file.toString());
        } catch (SQLException fault) {
            throw new IOException("the database cannot be loaded from " + file, fault);
        }
    }

    /** Times and bytes are written alike whatever the server's settings are. */
    private Connection begun(int isolation) throws SQLException {
        Connection connection = owner.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(isolation);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL timezone = 'UTC'");
            statement.execute("SET LOCAL datestyle = 'ISO'");
            statement.execute("SET LOCAL bytea_output = 'hex'");
        }
        return connection;
    }

    private static Summary summary(BackupContents contents) {
        return new Summary(
                contents.program(), contents.schema(), contents.entries().size() - 1, contents.rows());
    }
}
