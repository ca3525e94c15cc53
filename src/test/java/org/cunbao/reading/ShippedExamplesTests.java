package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Examples;
import org.cunbao.definitions.Form;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ShippedExamplesTests {

    private static final Path JOBS = Path.of("jobs");

    @TestFactory
    Stream<DynamicTest> everyExampleBesideADefinitionIsReadAsWritten() {
        List<Form> forms = Definitions.load(JOBS).forms();
        ExampleCheck check = new ExampleCheck(forms);
        return Examples.load(JOBS, forms).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.form() + ": " + example.name(),
                        () -> assertThat(check.differences(example)).isEmpty()));
    }
}
