package org.cunbao.intake.format;

import java.io.IOException;
import java.util.List;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Severity;

/** A file is not read, for the reason that the finding says. An IOException, so that it passes through any library's streams. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private Refusal(Finding finding) {
        super(finding.code().code());
        this.finding = finding;
    }

    /** The file asks for a password. */
    public static Refusal encrypted() {
        return new Refusal(Finding.of(FindingCode.FILE_ENCRYPTED, Origin.file(), ""));
    }

    /** The file is whole, but no table that can be read. */
    public static Refusal unsupported(String what) {
        return new Refusal(Finding.of(FindingCode.FILE_UNSUPPORTED, Origin.file(), "", what));
    }

    /** The file is damaged. */
    public static Refusal damaged(String how) {
        return new Refusal(Finding.of(FindingCode.FILE_UNREADABLE, Origin.file(), "", how));
    }

    /** The file as a whole goes beyond a limit. */
    public static Refusal tooLarge(String limit) {
        return new Refusal(Finding.of(FindingCode.FILE_TOO_LARGE, Origin.file(), "", limit));
    }

    /** One sheet has too many rows or cells. */
    public static Refusal sheetTooLarge(int sheet, String name) {
        return new Refusal(Finding.of(FindingCode.SHEET_TOO_LARGE, Origin.sheet(sheet), "", name));
    }

    /** Text without a table. */
    public static Refusal noTable() {
        return new Refusal(
                new Finding(FindingCode.FILE_UNSUPPORTED, Severity.INFO, Origin.file(), "", List.of("没有表格的文本")));
    }

    /** What the file is refused for. */
    public Finding finding() {
        return finding;
    }

    UnreadableFile unreadable() {
        return new UnreadableFile(finding, this);
    }
}
