package org.cunbao.ledger.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cunbao.ledger.ScratchSchemas;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Scratch schemas of the live database, made and dropped by the owner.
 *
 * <p>An advisory lock on the name is held as long as the schema is in use and dies with its process: what nobody holds is
 * left over.
 */
final class JdbcScratchSchemas implements ScratchSchemas {

    private static final String PREFIX = "replay_";
    private static final String HOLD = "SELECT pg_try_advisory_lock(hashtextextended('scratch ' || :name, 0))";

    private final Supplier<Access> access;

    /**
     * @param access to the live schema, asked when it is needed first
     */
    JdbcScratchSchemas(Supplier<Access> access) {
        this.access = access;
    }

    @Override
    public Scratch make() {
        Access live = access.get();
        Connection connection = connect(live);
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        String name = firstFree(jdbc);
        jdbc.sql("DROP SCHEMA IF EXISTS " + name + " CASCADE").update();
        jdbc.sql("CREATE SCHEMA " + name).update();
        return new Held(connection, jdbc, new Access(name, live.url(), live.owner(), live.writer()));
    }

    @Override
    public List<String> clean() {
        try (Connection connection = connect(access.get())) {
            return sweep(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw Faults.of("the scratch schemas", e);
        }
    }

    /** Drops what nobody else holds, and tells what that was. */
    private static List<String> sweep(JdbcClient jdbc) {
        List<String> dropped = new ArrayList<>();
        List<String> found = jdbc.sql("""
                SELECT nspname FROM pg_namespace
                 WHERE nspname ~ '^replay_[0-9]+$' ORDER BY nspname""").query(String.class).list();
        for (String name : found) {
            if (hold(jdbc, name)) {
                jdbc.sql("DROP SCHEMA IF EXISTS " + name + " CASCADE").update();
                dropped.add(name);
            }
        }
        return List.copyOf(dropped);
    }

    /** The first name that nobody holds; it is held from here on. */
    private static String firstFree(JdbcClient jdbc) {
        int number = 1;
        while (!hold(jdbc, PREFIX + number)) {
            number++;
        }
        return PREFIX + number;
    }

    private static boolean hold(JdbcClient jdbc, String name) {
        return jdbc.sql(HOLD).param("name", name).query(Boolean.class).single();
    }

    private static Connection connect(Access live) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(live.url());
        source.setUser(live.owner().user());
        source.setPassword(live.owner().password());
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw Faults.of("the owner's login", e);
        }
    }

    private record Held(Connection connection, JdbcClient jdbc, Access access) implements Scratch {

        @Override
        public void share() {
            jdbc.sql("INSERT INTO " + access.schema() + ".seal_secret SELECT * FROM seal_secret ORDER BY single")
                    .update();
        }

        /** With it goes what a process left that was killed, and whose own server process still held it at the beginning. */
        @Override
        public void close() {
            try (Connection closed = connection) {
                sweep(jdbc);
            } catch (SQLException e) {
                throw Faults.of("the scratch schema", e);
            }
        }
    }
}
