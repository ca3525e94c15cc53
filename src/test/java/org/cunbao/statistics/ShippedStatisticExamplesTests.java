package org.cunbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.StatisticExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ShippedStatisticExamplesTests {

    private static final Path JOBS = Path.of("jobs");

    @TestFactory
    Stream<DynamicTest> everyExampleBesideAStatisticGivesTheFiguresThatItTells() {
        Rules rules = Definitions.load(JOBS);
        StatisticExampleCheck check = new StatisticExampleCheck(rules);
        return StatisticExamples.load(JOBS, rules).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.file() + ": " + example.name(),
                        () -> assertThat(check.differences(example)).isEmpty()));
    }
}
