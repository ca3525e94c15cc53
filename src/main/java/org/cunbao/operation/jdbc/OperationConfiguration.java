package org.cunbao.operation.jdbc;

import javax.sql.DataSource;
import org.cunbao.operation.RunBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The run book on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    @Bean
    RunBook runBook(DataSource dataSource) {
        return new JdbcRunBook(dataSource);
    }
}
