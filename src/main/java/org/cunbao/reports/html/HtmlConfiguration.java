package org.cunbao.reports.html;

import org.cunbao.reports.Output;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The output for browsers. */
@Configuration(proxyBeanMethods = false)
class HtmlConfiguration {

    @Bean
    Output townshipPage() {
        return new TownshipPage();
    }
}
