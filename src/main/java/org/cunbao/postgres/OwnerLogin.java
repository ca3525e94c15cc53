package org.cunbao.postgres;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** How migrations log in. */
record OwnerLogin(String url, Credentials credentials) implements FlywayConnectionDetails {

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
