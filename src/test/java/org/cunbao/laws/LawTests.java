package org.cunbao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cunbao");

    @ParameterizedTest
    @EnumSource
    void isKept(Law law) {
        assertThat(law.violations(HOUSE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSeenToFailOnAPlantedViolation(Law law) {
        JavaClasses planted = new ClassFileImporter().importClasses(law.planted());
        assertThat(law.violations(planted)).hasSize(law.seen());
    }
}
