package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cunbao.vocabulary.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitErrorsTests {

    @TempDir
    Path folder;

    private JobsOnDisk jobs;

    @BeforeEach
    void write() {
        jobs = JobsOnDisk.in(folder);
    }

    @Test
    void readsAUnitWithItsAliasesAndSuccessors() {
        units("341799101202,西河村,village,341799101,西河,2011/1/1,2022-12-31,341799101201");

        assertThat(jobs.load().units().find("341799101202"))
                .contains(new Unit(
                        "341799101202",
                        "西河村",
                        Unit.Level.VILLAGE,
                        "341799101",
                        List.of("西河"),
                        LocalDate.of(2011, 1, 1),
                        Optional.of(LocalDate.of(2022, 12, 31)),
                        List.of("341799101201")));
    }

    @Test
    void takesAUnitWithoutAFirstDayAsOneThatAlwaysWas() {
        units("341799101202,西河村,village,341799101,,,,");

        assertThat(jobs.load().units().all().get(2).validFrom()).isEqualTo(LocalDate.of(1, 1, 1));
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        jobs.with("units/town.csv", "\uFEFF" + JobsOnDisk.UNITS);

        assertThat(jobs.load().units().townships()).extracting(Unit::name).containsExactly("青石镇");
    }

    @Test
    void refusesACodeThatASpreadsheetProgramSpoiled() {
        units("3.41799E+11,西河村,village,341799101,,2011-01-01,,");

        assertThat(jobs.errors())
                .containsExactly("units/town.csv:4:1: \"3.41799E+11\" cannot stand here. Allowed: [0-9A-Za-z]+.");
    }

    @Test
    void refusesACodeOrANameThatStandsTwice() {
        units("341799101201,东河村,village,341799101,,2011-01-01,,\n341799101203,东河村,village,341799101,,2011-01-01,,");

        assertThat(jobs.errors())
                .containsExactly(
                        "units/town.csv:4:1: \"341799101201\" stands twice. Allowed: 1.",
                        "units/town.csv:5:2: \"东河村\" stands twice. Allowed: 1.");
    }

    @Test
    void letsANameGoOnWithANewCode() {
        jobs.with(
                "units/town.csv",
                JobsOnDisk.UNITS
                        + "341799101203,南河村,village,341799101,,2011-01-01,2020-12-31,341799101204\n"
                        + "341799101204,南河村,village,341799101,,2021-01-01,,\n");

        assertThat(jobs.errors()).isEmpty();
    }

    @Test
    void refusesParentsAndSuccessorsThatAreNotThere() {
        units("341799101202,西河村,village,341799102,,2011-01-01,2022-12-31,341799101299");

        assertThat(jobs.errors())
                .containsExactly(
                        "units/town.csv:4:4: \"341799102\" points to nothing. Allowed: 341799101.",
                        "units/town.csv:4:8: \"341799101299\" points to nothing. Allowed: code.");
    }

    @Test
    void refusesWrongDaysAndLevels() {
        units("341799101202,西河村,hamlet,341799101,,2011-02-30,2010-01-01,");

        assertThat(jobs.errors())
                .containsExactly(
                        "units/town.csv:4:3: \"hamlet\" cannot stand here. Allowed: county, township, village, community.",
                        "units/town.csv:4:6: \"2011-02-30\" cannot stand here. Allowed: 2011-01-31.");
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        units("341799101202,西河村,village,341799101,,2011-01-01,2010-01-01,");

        assertThat(jobs.errors())
                .containsExactly("units/town.csv:4:7: \"2010-01-01\" cannot stand here. Allowed: ≥ valid_from.");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws Exception {
        Files.write(folder.resolve("units/town.csv"), JobsOnDisk.UNITS.getBytes(Charset.forName("GBK")));

        assertThat(jobs.errors())
                .containsExactly(
                        "units:1:1: \"units\" is empty. Allowed: *.csv.",
                        "units/town.csv:1:1: Cannot be read: town.csv. Allowed: UTF-8.");
    }

    private void units(String lines) {
        jobs.with("units/town.csv", JobsOnDisk.UNITS + lines + "\n");
    }
}
