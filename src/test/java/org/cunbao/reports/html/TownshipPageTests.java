package org.cunbao.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cunbao.reports.SampleReport;
import org.cunbao.vocabulary.Period;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TownshipPageTests {

    @Test
    void isOneFileThatFetchesNothingAndRunsNothing() throws IOException {
        Document page = page(Period.year(2023));
        assertThat(page.select("script, link, img, iframe, [src]")).isEmpty();
        assertThat(page.html()).doesNotContain("http:", "https:", "@import", "url(", "{{");
    }

    @Test
    void showsTheFiguresInATableAndInBars() throws IOException {
        Document page = page(Period.year(2023));
        assertThat(page.title()).isEqualTo("青石镇2023年文明实践统计");
        assertThat(page.select("#总览 td:contains(系列文明实践活动)")
                        .get(0)
                        .siblingElements()
                        .eachText())
                .startsWith("次", "128", "10", "11");
        assertThat(page.select("figure:has(figcaption:contains(援助行动（次）：按)) svg text")
                        .eachText())
                .containsExactly("法律援助", "7", "心理疏导", "7", "生活关爱", "17", "特困救济", "15");
    }

    @Test
    void comparesAQuarterWithTheQuarterBefore() throws IOException {
        Document page = page(Period.quarter(2023, 4));
        assertThat(page.select("#总览 th").eachText())
                .contains("上期 2023年第三季度")
                .noneMatch(head -> head.startsWith("上年同期"));
    }

    private static Document page(Period period) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TownshipPage().write(SampleReport.of(period), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
