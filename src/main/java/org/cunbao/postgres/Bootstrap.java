package org.cunbao.postgres;

import java.util.ArrayList;
import java.util.List;

/**
 * What a new cluster is given before it ever listens: three roles and one database.
 *
 * <p>It runs in PostgreSQL's single-user mode, so the superuser is needed by nobody afterwards and may not log in at all:
 * who owns the folder can always come back to the same mode. {@code db/roles.sql} does the same on a server that somebody
 * else runs.
 */
final class Bootstrap {

    static final String DATABASE = "cunbao";
    static final String OWNER = "cunbao_owner";
    static final String WRITER = "cunbao_writer";
    static final String READER = "cunbao_reader";
    static final List<String> ROLES = List.of(OWNER, WRITER, READER);

    static final String SUPERUSER = "postgres";

    /** Only this machine, only these roles, only by password; the superuser is not among them. */
    static final String ACCESS = "host all " + String.join(",", ROLES) + " 127.0.0.1/32 scram-sha-256\n";

    /**
     * Thousands of rounds (RFC 7677, section 4) keep a password from being guessed that a person chose; these are 192
     * random bits, and each connection of each command would pay for the rounds.
     */
    private static final String ONE_ROUND = "SET scram_iterations = 1";

    private Bootstrap() {}

    /** One statement a line, since single-user mode ends a statement at the line's end. */
    static List<String> statements(Secret secret) {
        List<String> statements = new ArrayList<>(List.of(ONE_ROUND));
        for (String role : ROLES) {
            statements.add("CREATE ROLE " + role + " LOGIN PASSWORD '"
                    + secret.of(role).password() + "'");
        }
        statements.add("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
        statements.add("ALTER ROLE " + SUPERUSER + " NOLOGIN");
        return statements;
    }

    /** New passwords for the roles that are there, when the file of passwords was lost. */
    static List<String> passwords(Secret secret) {
        List<String> statements = new ArrayList<>(List.of(ONE_ROUND));
        for (String role : ROLES) {
            statements.add(
                    "ALTER ROLE " + role + " PASSWORD '" + secret.of(role).password() + "'");
        }
        return statements;
    }
}
