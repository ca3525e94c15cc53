package org.cunbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.junit.jupiter.api.Test;

class ReceiptsLogTests {

    private static final String LOG = """
            path,received_at,sender
            甲.csv,2023-04-02T08:42:18+08:00,王文书
            乙.csv,2023/4/2 8:42,王文书
            丙\\丁.csv,2023-04-03T08:00:00+08:00,
            戊.csv,2023-04-03T08:00:00+08:00

            己.csv,"2023-04-03T08:00:00+08:00"x,李
            ,2023-04-03T08:00:00+08:00,李
            """;

    @Test
    void everyLineThatCannotBeReadIsNamedAndSpoilsNoOther() {
        ReceiptsLog log = ReceiptsLog.of(LOG.getBytes(StandardCharsets.UTF_8));

        assertThat(log.lines())
                .isEqualTo(Map.of(
                        "甲.csv", new ReceiptsLog.Line(Instant.parse("2023-04-02T00:42:18Z"), "王文书"),
                        "丙/丁.csv", new ReceiptsLog.Line(Instant.parse("2023-04-03T00:00:00Z"), "")));
        assertThat(log.findings(List.of("甲.csv", "乙.csv")::contains))
                .containsExactly(
                        Finding.of(FindingCode.RECEIPT_TIME_UNREADABLE, Origin.cell(1, 3, 2), "2023/4/2 8:42", "乙.csv"),
                        Finding.of(FindingCode.RECEIPT_PATH_UNKNOWN, Origin.cell(1, 4, 1), "丙/丁.csv"),
                        Finding.of(FindingCode.RECEIPT_LINE_BROKEN, Origin.row(1, 5), "", "2/3"),
                        Finding.of(FindingCode.RECEIPT_LINE_BROKEN, Origin.row(1, 7), "", "\""),
                        Finding.of(FindingCode.RECEIPT_LINE_BROKEN, Origin.row(1, 8), "", "path"));
    }

    @Test
    void aHeaderWithoutItsColumnsIsNamed() {
        ReceiptsLog log = ReceiptsLog.of("文件,时间\n甲.csv,2023-04-02T08:42:18+08:00\n".getBytes(StandardCharsets.UTF_8));

        assertThat(log.lines()).isEmpty();
        assertThat(log.findings(path -> true))
                .containsExactly(
                        Finding.of(FindingCode.RECEIPT_LINE_BROKEN, Origin.row(1, 1), "", "文件,时间"),
                        Finding.of(FindingCode.RECEIPT_LINE_BROKEN, Origin.row(1, 2), "", "path"));
    }

    @Test
    void whatASpreadsheetProgramSavedInItsOwnEncodingIsRead() {
        byte[] bytes =
                "path,received_at,sender\r\n甲.csv,2023-04-02T08:42:18+08:00,王\r\n".getBytes(Charset.forName("GB18030"));

        assertThat(ReceiptsLog.of(bytes).lines()).containsOnlyKeys("甲.csv");
    }
}
