package org.cunbao.resolve.jdbc;

import javax.sql.DataSource;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Mentions;
import org.cunbao.resolve.Seals;
import org.cunbao.resolve.WhoIsWho;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The ports of who is who put together by hand, as the application's configuration does it, under a secret of noughts. */
public final class ResolveRooms {

    private final Mentions mentions;
    private final Conclusions conclusions;
    private final Seals seals;

    public ResolveRooms(DataSource dataSource) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
        TransactionTemplate template = new TransactionTemplate(transactions);
        this.mentions = new JdbcMentions(dataSource, template);
        this.conclusions = new JdbcConclusions(dataSource, template);
        this.seals = new SecretSeals(
                dataSource,
                new TransactionTemplate(
                        transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW)),
                () -> new byte[32]);
    }

    public Mentions mentions() {
        return mentions;
    }

    public Conclusions conclusions() {
        return conclusions;
    }

    public Seals seals() {
        return seals;
    }

    public WhoIsWho whoIsWho() {
        return new WhoIsWho(mentions, conclusions, seals);
    }
}
