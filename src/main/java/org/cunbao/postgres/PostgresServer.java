package org.cunbao.postgres;

import java.io.Closeable;
import java.io.IOException;

/**
 * This process's share of a running server: where it listens and how each role logs in.
 *
 * <p>There is no login as superuser: {@code cunbao_owner} owns the database and its tables, {@code cunbao_writer} is the
 * application, {@code cunbao_reader} sees what people without a need for personal data may see.
 */
public final class PostgresServer implements Closeable {

    private final int port;
    private final Secret secret;
    private final Closeable share;
    private final Revival revival;

    PostgresServer(int port, Secret secret, Closeable share, Revival revival) {
        this.port = port;
        this.secret = secret;
        this.share = share;
        this.revival = revival;
    }

    /** Starts the server again where it has died. */
    interface Revival {
        void revive() throws IOException;
    }

    /**
     * Starts the server again if it has died; nothing if it runs.
     *
     * @throws IOException if it does not start, or only where those that know its address would not find it
     */
    public void revive() throws IOException {
        revival.revive();
    }

    /** The address of the database {@code cunbao}, for a JDBC driver. */
    public String jdbcUrl() {
        return jdbcUrl(Bootstrap.DATABASE);
    }

    /** The address of another database of the same server. */
    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** For migrations only. */
    public Credentials owner() {
        return secret.of(Bootstrap.OWNER);
    }

    /** For the application's pool. */
    public Credentials writer() {
        return secret.of(Bootstrap.WRITER);
    }

    /** For views without personal data. */
    public Credentials reader() {
        return secret.of(Bootstrap.READER);
    }

    /**
     * Gives the share back; whoever gives back the last one stops the server. Closing twice does nothing.
     *
     * @throws IOException if this was the last share and the server did not stop
     */
    @Override
    public void close() throws IOException {
        share.close();
    }
}
