package org.cunbao.postgres;

/**
 * One role's way in.
 *
 * @param user the role's name
 * @param password in clear text; in no log and no message
 */
public record Credentials(String user, String password) {

    /** The role's name alone, so that a password is never printed by accident. */
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
