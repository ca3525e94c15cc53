package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cunbao.Cunbao;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutageTests {

    @TempDir
    private Path data;

    @Test
    void aDatabaseThatIsKilledInTheMiddleIsStartedAgainAndTheRunFinishes() throws Exception {
        SampleTownship sample = SampleTownship.shipped();
        AtomicBoolean killed = new AtomicBoolean();
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(Cunbao.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .run("--cunbao.data=" + data, "--logging.level.root=error")) {

            ImportSummary summary = house.getBean(NightlyImport.class)
                    .run(sample.request(Path.of("input/2023Q1")), (files, of, rows) -> {
                        if (rows > 0 && killed.compareAndSet(false, true)) {
                            killTheServer();
                        }
                    });

            assertThat(killed).isTrue();
            assertThat(summary.recovered()).isTrue();
            assertThat(summary.totals().due()).isZero();
            JdbcClient jdbc = house.getBean(JdbcClient.class);
            assertThat(jdbc.sql("SELECT count(*) FROM runs")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(jdbc.sql("SELECT count(*) FROM receipts_due('341799101', 1, 'changed', '')")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private void killTheServer() {
        try {
            String pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .get(0)
                    .strip();
            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
