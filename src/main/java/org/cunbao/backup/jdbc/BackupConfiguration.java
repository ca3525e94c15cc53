package org.cunbao.backup.jdbc;

import javax.sql.DataSource;
import org.cunbao.backup.Backup;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Backups log in as the owner, as migrations do: the writer may not switch a trigger. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

    @Bean
    Backup backup(ObjectProvider<FlywayConnectionDetails> logins, DataSource application) {
        FlywayConnectionDetails login = logins.getIfAvailable();
        if (login == null || login.getJdbcUrl() == null) {
            return new JdbcBackup(application);
        }
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(login.getJdbcUrl());
        owner.setUser(login.getUsername());
        owner.setPassword(login.getPassword());
        return new JdbcBackup(owner);
    }
}
