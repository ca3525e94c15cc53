package org.cunbao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.cunbao.ledger.Word;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.LedgerStory;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTests {

    private final LedgerDatabase database = LedgerDatabase.fresh();
    private final LedgerStory story = new LedgerStory(database);

    @TempDir
    private Path folder;

    @BeforeEach
    void twoFilesAndACopy() {
        story.arrives("b.csv", "2023-01-10T00:00:00Z", "volunteer,u1,2023Q1", "张三", "", "13812345678")
                .arrives("c.csv", "2023-01-11T00:00:00Z", "volunteer,u1,2023Q1", "张三", "", "13812345678")
                .imported();
        story.arrives("a.csv", "2023-02-10T00:00:00Z", "volunteer,u1,2023Q1", "李,四", "王\"五")
                .imported();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Export.Written exported(long run, Optional<Period> period, boolean masked) throws IOException {
        return new Export(database.filed(), database.vault(), new PlainIntake(), Identities.none())
                .write(request(run, period, masked), folder);
    }

    private static ExportRequest request(long run, Optional<Period> period, boolean masked) {
        return new ExportRequest(TestTownship.CODE, run, period, masked, Language.ENGLISH, TestTownship.rules());
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(folder.resolve(table)).stream()
                .map(line -> line.replaceAll("[0-9a-f]{64}", "HASH"))
                .toList();
    }

    @Test
    void everyRowOfEveryFileIsListedWithItsClassAndState() throws IOException {
        exported(2, Optional.empty(), false);

        assertThat(lines("rows.csv"))
                .containsExactly(
                        "file,sheet,row,class,state,form,unit,period,file_hash,superseded",
                        "a.csv,,1,header,,volunteer,u1,2023Q1,HASH,false",
                        "a.csv,,2,data,accepted,volunteer,u1,2023Q1,HASH,false",
                        "a.csv,,3,data,accepted,volunteer,u1,2023Q1,HASH,false",
                        "b.csv,,1,header,,volunteer,u1,2023Q1,HASH,true",
                        "b.csv,,2,data,accepted,volunteer,u1,2023Q1,HASH,true",
                        "b.csv,,3,data,rejected,volunteer,u1,2023Q1,HASH,true",
                        "b.csv,,4,data,accepted,volunteer,u1,2023Q1,HASH,true");
    }

    @Test
    void findingsOfReadingsAndConclusionsStandTogether() throws IOException {
        exported(2, Optional.empty(), false);

        assertThat(lines("findings.csv").stream().map(line -> line.replaceAll("(?<=,(error|info),).*(?=,HASH)", "…")))
                .containsExactly(
                        "file,sheet,row,column,code,severity,message,file_hash,superseded",
                        "b.csv,,,,submission.replaced,info,…,HASH,true",
                        "b.csv,,3,A,value.missing,error,…,HASH,true",
                        "c.csv,,,,file.copy,info,…,HASH,false");
    }

    @Test
    void everyValueStandsBesideTheTextThatItWasReadFrom() throws IOException {
        exported(2, Optional.empty(), false);

        assertThat(lines("normalised.csv"))
                .containsExactly(
                        "file,sheet,row,entry,field,value,raw,file_hash,superseded",
                        "a.csv,,2,1,name,\"李,四\",\" 李,四 \",HASH,false",
                        "a.csv,,3,1,name,\"王\"\"五\",\" 王\"\"五 \",HASH,false",
                        "b.csv,,2,1,name,张三, 张三 ,HASH,true",
                        "b.csv,,4,1,name,13812345678, 13812345678 ,HASH,true");
    }

    @Test
    void maskedItHoldsNoPhoneWhole() throws IOException {
        exported(2, Optional.empty(), true);

        assertThat(lines("normalised.csv")).last().isEqualTo("b.csv,,4,1,name,138****5678, 138****5678 ,HASH,true");
    }

    @Test
    void asOfAnEarlierRunItShowsWhatWasKnownThen() throws IOException {
        Export.Written written = exported(1, Optional.empty(), false);

        assertThat(written.files()).isEqualTo(2);
        assertThat(lines("rows.csv"))
                .hasSize(5)
                .last()
                .isEqualTo("b.csv,,4,data,accepted,volunteer,u1,2023Q1,HASH,false");
    }

    @Test
    void ofAnotherPeriodItHoldsOnlyFilesWithoutOne() throws IOException {
        exported(2, Optional.of(Period.quarter(2023, 2)), false);

        assertThat(lines("rows.csv")).hasSize(1);
        assertThat(lines("findings.csv")).hasSize(2);
    }

    @Test
    void folderAndFilesAreReadableByTheirOwnerOnly() throws IOException {
        exported(2, Optional.empty(), false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        for (String table : List.of("rows.csv", "findings.csv", "normalised.csv", "entities.csv", "figures.csv")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(table))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aTraceTellsTheWayOfOneRow() {
        List<FileTrace> traces = new Inquiry(database.filed(), Identities.none())
                .trace(request(2, Optional.empty(), false), "b.csv", Optional.of(4));

        assertThat(traces).hasSize(1);
        FileTrace trace = traces.get(0);
        assertThat(trace.sheets().get(0).rows()).isEqualTo("HARA");
        assertThat(trace.tables().get(0).evidence().get(0).score()).isEqualTo(900);
        assertThat(trace.tables().get(0).columns().get(0).header()).isEqualTo("姓名");
        assertThat(trace.entries()).hasSize(1);
        assertThat(trace.submissions().get(0).replacedBy()).contains("a.csv");
    }

    @Test
    void anAnsweredFindingStaysAndIsMarked() {
        Inquiry inquiry = new Inquiry(database.filed(), Identities.none());
        Inquiry.Found missing = inquiry.findings(
                        request(2, Optional.empty(), false), Optional.of("u1"), Optional.of("b.csv"))
                .get(1);
        assertThat(missing.finding().code().code()).isEqualTo("value.missing");
        assertThat(missing.answered()).isFalse();

        story.said(new Word.Answer(missing.key(), missing.place(), "本人不愿登记"));

        assertThat(inquiry.findings(request(3, Optional.empty(), false), Optional.of("u1"), Optional.of("b.csv")))
                .filteredOn(Inquiry.Found::answered)
                .extracting(Inquiry.Found::key)
                .containsExactly(missing.key());
    }
}
