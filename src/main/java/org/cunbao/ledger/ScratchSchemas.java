package org.cunbao.ledger;

import java.util.List;

/** Empty places beside the live tables, in which everything can be done again without touching them. */
public interface ScratchSchemas {

    /** Makes a new one; it is dropped when it is closed, or by {@link #clean} if its process died before. */
    Scratch make();

    /**
     * Drops those whose process is gone.
     *
     * @return their names
     */
    List<String> clean();

    /** A schema that is held. */
    interface Scratch extends AutoCloseable {

        /** Its name, and the logins for who migrates and who works in it. */
        Access access();

        /** Gives it what keys are made with, once its tables are there: the secret of the live database. */
        void share();

        @Override
        void close();
    }

    /**
     * How a schema is reached.
     *
     * @param schema its name
     * @param url of the database
     * @param owner who makes its tables
     * @param writer who works in it
     */
    record Access(String schema, String url, Login owner, Login writer) {}

    /**
     * A way in.
     *
     * @param user the role
     * @param password in clear text; in no message
     */
    record Login(String user, String password) {

        /** The role alone, so that a password is never printed by accident. */
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }
}
