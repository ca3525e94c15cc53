package org.cunbao.reports.json;

import org.cunbao.reports.Output;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The output for programs. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    Output figuresJson() {
        return new FiguresJson();
    }
}
