package org.cunbao.resolve.jdbc;

import java.security.SecureRandom;
import javax.sql.DataSource;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Mentions;
import org.cunbao.resolve.Reunion;
import org.cunbao.resolve.Seals;
import org.cunbao.resolve.WhoIsWho;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is who on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class ResolveConfiguration {

    private static final int SECRET_BYTES = 32;

    @Bean
    Mentions mentions(DataSource dataSource, PlatformTransactionManager transactions) {
        return new JdbcMentions(dataSource, new TransactionTemplate(transactions));
    }

    @Bean
    Conclusions conclusions(DataSource dataSource, PlatformTransactionManager transactions) {
        return new JdbcConclusions(dataSource, new TransactionTemplate(transactions));
    }

    @Bean
    Seals seals(DataSource dataSource, PlatformTransactionManager transactions) {
        DefaultTransactionDefinition alone =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new SecretSeals(dataSource, new TransactionTemplate(transactions, alone), ResolveConfiguration::secret);
    }

    @Bean
    WhoIsWho whoIsWho(Mentions mentions, Conclusions conclusions, Seals seals) {
        return new WhoIsWho(mentions, conclusions, seals);
    }

    @Bean
    Reunion reunion(Mentions mentions, Seals seals) {
        return new Reunion(mentions, seals);
    }

    private static byte[] secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
