package org.cunbao.postgres;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the application's pool logs in. */
record WriterLogin(String url, Credentials credentials) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return credentials.user();
    }

    @Override
    public String getPassword() {
        return credentials.password();
    }
}
