package org.cunbao.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.intake.UnreadableFile;
import org.junit.jupiter.api.Test;

class SampleWorkbookTests {

    private static final Path INPUT = Path.of("input");
    private final Intake intake = Intake.standard(Limits.standard());

    @Test
    void readsTheSameCellsOfEverySampleXlsxAsPoi() throws Exception {
        assertThat(compared("xlsx")).isEqualTo(124);
    }

    @Test
    void readsTheSameCellsOfEverySampleXlsAsPoi() throws Exception {
        assertThat(compared("xls")).isEqualTo(53);
    }

    private int compared(String format) throws Exception {
        int files = 0;
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            try (org.cunbao.intake.Workbook ours = intake.open(file.toString(), bytes)) {
                if (ours.format().equals(format)) {
                    compare(file, bytes, ours);
                    files++;
                }
            } catch (UnreadableFile e) {
                continue; // what is refused, and how, is another test's
            }
        }
        return files;
    }

    private static void compare(Path file, byte[] bytes, org.cunbao.intake.Workbook ours) throws Exception {
        try (Workbook poi = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            assertThat(ours.sheets()).as(file.toString()).hasSize(poi.getNumberOfSheets());
            for (int i = 0; i < ours.sheets().size(); i++) {
                assertThat(ours.sheets().get(i).name()).isEqualTo(poi.getSheetName(i));
                assertThat(PoiOracle.describe(ours.sheets().get(i)))
                        .as(file + " " + poi.getSheetName(i))
                        .isEqualTo(PoiOracle.describe(poi.getSheetAt(i)));
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(INPUT)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
