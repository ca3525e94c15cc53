package org.cunbao.reports.poi;

import java.util.List;
import org.cunbao.reports.Differences;
import org.cunbao.reports.Output;
import org.cunbao.reports.Outputs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office files, and all outputs together. */
@Configuration(proxyBeanMethods = false)
class OutputsConfiguration {

    @Bean
    Output townshipWorkbook() {
        return new TownshipWorkbook();
    }

    @Bean
    Output wordReport() {
        return new WordReport();
    }

    @Bean
    Differences.Book differencesWorkbook() {
        return new DifferencesWorkbook();
    }

    @Bean
    Outputs outputs(List<Output> outputs) {
        return new Outputs(outputs);
    }
}
