package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Severity;
import org.junit.jupiter.api.Test;

/** What must hold for any table at all, however senseless. */
class AnyTableTests {

    private static final List<String> WORDS = List.of(
            "姓名",
            "类别",
            "日期",
            "志愿者花名册",
            "微心愿清单",
            "张三",
            "党员",
            "2024-01-05",
            "13800000001",
            "同上",
            "合计",
            "3人",
            "序号",
            "1",
            "2",
            "填表人：李四",
            "一、文化能人",
            "前张岭村",
            "√",
            "无",
            "本季度无",
            "",
            "",
            "",
            "活动名称",
            "参与人数",
            "心愿人",
            "微心愿内容",
            "登记日期",
            "341799196303052053",
            "张三、李四",
            "2024年一季度",
            "后张岭村",
            "约30人");

    @Test
    void everyRowEndsInOneClassAndEveryDataRowInOneState() {
        for (int seed = 0; seed < 400; seed++) {
            String[] lines = lines(new Random(seed));
            MemorySink read = Tried.file("2024Q1/前张岭村/x.csv", lines).read();
            String rows = read.sheets().get(0).rows();

            assertThat(rows).as("seed %d", seed).hasSize(lastWithContent(lines));
            assertThat(rowsOf(rows, 'A')).as("seed %d", seed).isEqualTo(entryRows(read));
            if (!explainsAll(read)) {
                assertThat(errorRows(read)).as("seed %d", seed).containsAll(rowsOf(rows, 'R'));
            }
            assertThat(read.entries().stream().map(e -> e.row() + "/" + e.number()))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
            assertThat(read.submissions().stream()
                            .mapToInt(s -> s.rows().accepted())
                            .sum())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(read.entries().size());
        }
    }

    private static String[] lines(Random random) {
        int columns = 1 + random.nextInt(6);
        return IntStream.range(0, 2 + random.nextInt(25))
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining("|")))
                .toArray(String[]::new);
    }

    private static int lastWithContent(String[] lines) {
        int last = 0;
        for (int i = 0; i < lines.length; i++) {
            last = lines[i].replace("|", "").isBlank() ? last : i + 1;
        }
        return last;
    }

    private static Set<Integer> rowsOf(String rows, char letter) {
        return IntStream.rangeClosed(1, rows.length())
                .filter(row -> rows.charAt(row - 1) == letter)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> entryRows(MemorySink read) {
        TreeSet<Integer> covered = new TreeSet<>();
        for (Entry entry : read.entries()) {
            String rows = read.sheets().get(entry.sheet() - 1).rows();
            for (int row = entry.row(); row <= entry.lastRow(); row++) {
                if (rows.charAt(row - 1) == 'A') {
                    covered.add(row);
                }
            }
        }
        return covered;
    }

    /** An error about the whole sheet speaks for all of its rows, one in a card for all rows of the card. */
    private static boolean explainsAll(MemorySink read) {
        boolean card = read.tables().stream().anyMatch(table -> table.headerRow() == 0);
        return card
                || read.findings().stream()
                        .anyMatch(f ->
                                f.severity() == Severity.ERROR && f.origin().row() == 0);
    }

    private static Set<Integer> errorRows(MemorySink read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::origin)
                .map(origin -> origin.row())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
