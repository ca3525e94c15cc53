package org.cunbao.postgres;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Neither the program's own settings nor Spring Boot's name a database server. */
final class NoServerNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return !environment.containsProperty("cunbao.database.url")
                && !environment.containsProperty("spring.datasource.url");
    }
}
