package org.cunbao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    /** One server for most tests, stopped between them: to make one takes three seconds. */
    @TempDir
    static Path folder;

    @TempDir
    Path other;

    @Test
    void keepsItsDataBetweenRuns() throws Exception {
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            execute(server, "CREATE TABLE kept (village text)", "INSERT INTO kept VALUES ('青石村')");
        }
        assertThat(PidFile.read(folder.resolve("cluster"))).isEmpty();
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            assertThat(ask(server, "SELECT village FROM kept")).isEqualTo("青石村");
        }
    }

    @Test
    void isDurableOrderedByCodePointsAndHeardOnThisMachineOnly() throws Exception {
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server, "SHOW max_connections")).isEqualTo("100");
            assertThat(ask(server, "SELECT datcollate || ' ' || datlocale FROM pg_database WHERE datname = 'cunbao'"))
                    .isEqualTo("C C.UTF-8");
            assertThat(ask(server, "SELECT string_agg(n, ' ' ORDER BY n) FROM unnest('{阿,李,王,张,2村,10村}'::text[]) n"))
                    .isEqualTo("10村 2村 张 李 王 阿");
        }
    }

    @Test
    void letsNobodyInWithoutPasswordAndTheSuperuserNotAtAll() throws Exception {
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            for (String role : List.of("cunbao_owner", "cunbao_writer", "cunbao_reader", "postgres")) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), role, "guess"))
                        .isInstanceOf(SQLException.class);
            }
            assertThat(ask(server, "SELECT count(*) FROM pg_roles WHERE rolcanlogin AND rolsuper"))
                    .isEqualTo("0");
            assertThat(ask(server, "SELECT string_agg(rolname, ' ' ORDER BY rolname) FROM pg_roles WHERE rolcanlogin"))
                    .isEqualTo("cunbao_owner cunbao_reader cunbao_writer");
            assertThat(permissions(folder)).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("secret"))).isEqualTo("rw-------");
        }
    }

    @Test
    void isSharedByProcessesAndStoppedByTheLast() throws Exception {
        Neighbour.Arriving first = Neighbour.start(folder);
        Neighbour.Arriving second = Neighbour.start(folder);
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            Neighbour one = first.settle();
            Neighbour two = second.settle();
            assertThat(server.jdbcUrl()).isEqualTo("jdbc:postgresql://127.0.0.1:" + one.port() + "/cunbao");
            assertThat(two.port()).isEqualTo(one.port());
            one.close();
            two.close();
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(PidFile.read(folder.resolve("cluster"))).isEmpty();
    }

    @Test
    void survivesTheKillOfAProcessThatUsesItAndIsStoppedByTheNext() throws Exception {
        Neighbour neighbour = Neighbour.moveIn(folder);
        neighbour.kill();
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            assertThat(server.jdbcUrl()).isEqualTo("jdbc:postgresql://127.0.0.1:" + neighbour.port() + "/cunbao");
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(PidFile.read(folder.resolve("cluster"))).isEmpty();
    }

    @Test
    void survivesTheKillOfTheServerItself() throws Exception {
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            execute(server, "CREATE TABLE killed AS SELECT n FROM generate_series(1, 1000) n");
            PidFile.read(folder.resolve("cluster"))
                    .flatMap(PidFile::process)
                    .orElseThrow()
                    .destroyForcibly();
        }
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            assertThat(ask(server, "SELECT count(*) FROM killed")).isEqualTo("1000");
        }
    }

    @Test
    void isNotMisledByAnotherProcessThatGotTheServersNumber() throws Exception {
        EmbeddedPostgres.open(folder).close();
        Path file = folder.resolve("cluster").resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + folder + "\n1\n1\n\n127.0.0.1\n\nready\n");
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void makesTheClusterAnewWhenTheFirstMakingWasKilled() throws Exception {
        Path half = Files.createDirectories(other.resolve("making-cluster").resolve("base"));
        Files.writeString(half.resolveSibling("PG_VERSION"), "18\n");
        try (PostgresServer server = EmbeddedPostgres.open(other)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(other.resolve("making-cluster")).doesNotExist();
    }

    @Test
    void makesNewPasswordsWhenTheirFileIsLost() throws Exception {
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            execute(server, "CREATE TABLE secretly_kept AS SELECT 1 AS n");
        }
        Files.delete(folder.resolve("secret"));
        try (PostgresServer server = EmbeddedPostgres.open(folder)) {
            assertThat(ask(server, "SELECT n FROM secretly_kept")).isEqualTo("1");
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersionAndLeavesItAlone() throws Exception {
        Path cluster = Files.createDirectories(other.resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "14\n");
        assertThatThrownBy(() -> EmbeddedPostgres.open(other))
                .hasMessageContaining("was made by PostgreSQL 14, this program brings PostgreSQL 18")
                .hasMessageContaining("nothing was touched");
        assertThat(cluster.resolve("PG_VERSION")).hasContent("14");
    }

    @Test
    void findsAnotherPortWhenThatOfLastTimeIsTaken() throws Exception {
        EmbeddedPostgres.open(folder).close();
        Path file = folder.resolve("port");
        int last = Integer.parseInt(Files.readString(file).strip());
        try (var taken = new ServerSocket(last, 1, InetAddress.getLoopbackAddress());
                PostgresServer server = EmbeddedPostgres.open(folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            assertThat(Files.readString(file).strip()).isNotEqualTo(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void takesNoPortThatASystemGivesToOthersAndIsFoundThereAgain() throws Exception {
        Path file = folder.resolve("port");
        Files.writeString(file, "46879\n");
        EmbeddedPostgres.open(folder).close();
        assertThat(Files.readString(file)).matches("(1[6-9]|2[0-9]|3[0-2])[0-9]{3}\n");
        assertThat(Integer.parseInt(Files.readString(file).strip())).isBetween(16_384, 32_767);
        String before = Files.readString(file);
        EmbeddedPostgres.open(folder).close();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void tellsTheLastReasonOfAServerThatDoesNotStart() throws Exception {
        EmbeddedPostgres.open(folder).close();
        Path settings = folder.resolve("cluster/postgresql.conf");
        String before = Files.readString(settings);
        Files.writeString(settings, before + "\nvillage_memory = 1\n");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.open(folder))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("server.log ends: ")
                    .hasMessageEndingWith("FATAL:  configuration file \"" + settings + "\" contains errors");
        } finally {
            Files.writeString(settings, before);
        }
    }

    @Test
    void worksInAFolderWithSpacesAndChineseCharacters() throws Exception {
        Path named = other.resolve("村报 数据");
        try (PostgresServer server = EmbeddedPostgres.open(named)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void closingAShareTwiceTakesNobodyElsesShare() throws Exception {
        PostgresServer first = EmbeddedPostgres.open(folder);
        try (PostgresServer second = EmbeddedPostgres.open(folder)) {
            first.close();
            first.close();
            assertThat(ask(second, "SELECT 1")).isEqualTo("1");
        }
        assertThat(PidFile.read(folder.resolve("cluster"))).isEqualTo(Optional.empty());
    }

    private static void execute(PostgresServer server, String... statements) throws SQLException {
        Credentials owner = server.owner();
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        Credentials owner = server.owner();
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
