package org.cunbao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseTests {

    @Test
    void eachIsEmptyAndBelongsToTheOwner() throws Exception {
        TestDatabase first = TestDatabase.fresh();
        TestDatabase second = TestDatabase.fresh();
        execute(first.ownerSource(), "CREATE TABLE mark (n int)");
        execute(first.ownerSource(), "GRANT SELECT, INSERT ON mark TO cunbao_writer");
        execute(first.writerSource(), "INSERT INTO mark VALUES (1)");
        assertThat(tables(first.writerSource())).isEqualTo(1);
        assertThat(tables(second.ownerSource())).isEqualTo(0);
        assertThatThrownBy(() -> execute(first.writerSource(), "DELETE FROM mark"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(first.writerSource(), "CREATE TABLE mine (n int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(first.readerSource(), "SELECT * FROM mark"))
                .hasMessageContaining("permission denied");
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int tables(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT count(*)::int FROM pg_class WHERE relnamespace = 'public'::regnamespace")) {
            result.next();
            return result.getInt(1);
        }
    }
}
