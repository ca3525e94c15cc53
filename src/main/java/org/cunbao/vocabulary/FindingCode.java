package org.cunbao.vocabulary;

import static org.cunbao.vocabulary.Severity.ERROR;
import static org.cunbao.vocabulary.Severity.INFO;
import static org.cunbao.vocabulary.Severity.WARNING;

import java.util.Optional;

/**
 * Everything that can be found, named for what was found. Codes are stable: users filter by them.
 *
 * <p>Each has its usual severity and one sentence in Chinese and in English that says what was read, why it is wrong
 * and how to mend it; {@code {0}} is the value as written, {@code {1}} and on are the finding's arguments.
 */
public enum FindingCode {
    // The file as a whole.
    FILE_EMPTY(
            "file.empty", ERROR, "文件是空的（0 字节），请重新保存后再报。", "The file is empty (0 bytes). Save it again and resend it."),
    FILE_ENCRYPTED(
            "file.encrypted",
            ERROR,
            "文件有打开密码，无法读取。请在“文件→信息→保护工作簿”里取消密码后再报。",
            "The file asks for a password. Remove the password and resend it."),
    FILE_UNREADABLE(
            "file.unreadable",
            ERROR,
            "文件已损坏或不完整，无法读取（{1}）。请用表格软件打开、另存为 xlsx 后再报。",
            "The file is damaged or cut off and cannot be read ({1}). Open it, save it as .xlsx and resend it."),
    FILE_UNSUPPORTED(
            "file.unsupported",
            ERROR,
            "这种文件（{1}）不是可读取的表格。请把表格另存为 xlsx 后再报。",
            "This kind of file ({1}) is no table that can be read. Save the table as .xlsx and resend it."),
    FILE_TOO_LARGE(
            "file.too-large",
            ERROR,
            "文件超过了允许的大小（{1}），没有读取。请拆分或清理后再报。",
            "The file goes beyond a limit ({1}) and was not read. Split it or clean it up and resend it."),
    FILE_QUARANTINED(
            "file.quarantined",
            ERROR,
            "读取这个文件时程序多次中断，已隔离，不再读取。请用表格软件打开、另存为 xlsx 后再报。",
            "The program died repeatedly while it read this file, so it is not read any more. Open it, save it as .xlsx and"
                    + " resend it."),
    FILE_TEMPORARY(
            "file.temporary",
            INFO,
            "这是办公软件或系统留下的临时文件，已忽略，可以删除。",
            "A temporary file left behind by an office program or the system; ignored. It may be deleted."),
    FILE_COPY(
            "file.copy",
            INFO,
            "与先收到的“{1}”内容完全相同，只登记，不重复读取。{2}",
            "The same bytes as \"{1}\", received before; recorded, not read again. {3}"),
    ARCHIVE_NESTED(
            "archive.nested",
            ERROR,
            "压缩包套了两层以上，没有再打开。请解压后再报。",
            "Archives nested beyond two levels are not opened. Unpack them and resend the files."),
    TOWNSHIP_UNKNOWN(
            "township.unknown",
            ERROR,
            "无法判断文件属于哪个乡镇。请放进以乡镇名称或代码命名的文件夹，或用 assign 指定。",
            "Nothing tells to which township the file belongs. Put it in a folder named for the township, or use assign."),
    RECEIPT_IN_FUTURE(
            "receipt.in-future",
            ERROR,
            "登记的收件时间 {0} 晚于本次运行的开始时间。请更正 receipts.csv。",
            "The declared time of receipt {0} lies after this run's start. Mend receipts.csv."),
    RECEIPT_LINE_BROKEN(
            "receipt.line-broken",
            WARNING,
            "这一行读不懂（{1}），没有采用。每行应为：path,received_at,sender，与表头列数相同。",
            "This line cannot be read ({1}) and was not used. A line is path,received_at,sender, with as many cells as the"
                    + " header."),
    RECEIPT_TIME_UNREADABLE(
            "receipt.time-unreadable",
            WARNING,
            "“{1}”的收件时间“{0}”读不懂，按载入时间计。请写成 2023-04-02T08:42:18+08:00（要有时区）。",
            "The time of receipt \"{0}\" of \"{1}\" cannot be read, so the time of loading counts. Write it as"
                    + " 2023-04-02T08:42:18+08:00, with the offset."),
    RECEIPT_PATH_UNKNOWN(
            "receipt.path-unknown",
            WARNING,
            "没有收到过“{0}”。请写文件在收件文件夹下的路径，用 / 分隔。",
            "No file \"{0}\" was received. Write the file's path below the inbox, with /."),
    TEXT_DAMAGED(
            "text.damaged",
            WARNING,
            "单元格里有无法保存的字符，已替换为“�”。请重新输入这个单元格。",
            "The cell holds characters that cannot be stored; they were replaced by \"�\". Type the cell anew."),

    // A sheet.
    SHEET_EMPTY("sheet.empty", INFO, "工作表“{1}”没有内容。", "The sheet \"{1}\" has no cells."),
    SHEET_HIDDEN(
            "sheet.hidden", INFO, "工作表“{1}”是隐藏的，照常读取。", "The sheet \"{1}\" is hidden; it was read like any other."),
    SHEET_IMAGE_ONLY(
            "sheet.image-only",
            WARNING,
            "工作表“{1}”只有图片，没有单元格内容。请把图片里的表格录入后再报。",
            "The sheet \"{1}\" holds a picture and no cells. Type the table in and resend it."),
    SHEET_TOO_LARGE(
            "sheet.too-large",
            ERROR,
            "工作表“{1}”超过了允许的行数或单元格数，没有读取。",
            "The sheet \"{1}\" has more rows or cells than are allowed and was not read."),
    FORM_UNRECOGNISED(
            "form.unrecognised",
            WARNING,
            "认不出这张表属于哪一种表（看到的表头：{1}）。如需计入，请用 assign 指定。",
            "This table is none of the known forms (header seen: {1}). If it should count, say so with assign."),
    FORM_AMBIGUOUS(
            "form.ambiguous",
            ERROR,
            "这张表可能是 {1}，分不清，没有读取。请用 assign 指定。",
            "This table could be {1}; it was not read. Say which with assign."),
    UNIT_UNKNOWN(
            "unit.unknown",
            ERROR,
            "看不出是哪个村（社区）报的{1}。请在表头写明“填报单位”，或用 assign 指定。",
            "Nothing tells which village reports{1}. Write the unit above the table, or say it with assign."),
    UNIT_SIMILAR(
            "unit.similar",
            WARNING,
            "“{0}”不是登记的单位名称，与{1}相近，没有采用。请写全称，或把它登记为别名。",
            "\"{0}\" is no known unit; it resembles {1} and was not used. Write the full name, or add an alias."),
    UNIT_DISAGREES(
            "unit.disagrees",
            WARNING,
            "表下写的是“{0}”，文件名或文件夹写的是“{1}”，以表内所写为准。如有误，请用 assign 指定。",
            "Below the table stands \"{0}\", the file or folder is called \"{1}\"; the table's own word was taken. If that is wrong, say it with assign."),
    UNIT_SUCCEEDED(
            "unit.succeeded", INFO, "“{0}”已并入{1}，这张表计入{1}。", "\"{0}\" has become {1}; the table counts for {1}."),
    UNIT_AMBIGUOUS(
            "unit.ambiguous",
            ERROR,
            "“{0}”可能指{1}，无法判断。请写明现在的单位名称。",
            "\"{0}\" can mean {1}. Write the unit's present name."),
    PERIOD_UNKNOWN(
            "period.unknown",
            ERROR,
            "看不出是哪一期的表。请在标题里写明年份和季度，或用 assign 指定。",
            "Nothing tells the period. Write year and quarter in the title, or say it with assign."),

    // A table and its columns.
    COLUMN_MISSING(
            "column.missing",
            ERROR,
            "表里找不到必填的列“{1}”，整张表没有计入。请补上这一列，或用 layout set 指定。",
            "The required column \"{2}\" was not found, so the table does not count. Add it, or name it with layout set."),
    COLUMN_GUESSED(
            "column.guessed",
            INFO,
            "列“{0}”按内容当作“{1}”读取。如不对，请用 layout set 更正。",
            "Column \"{0}\" was taken as \"{1}\" by its content. If that is wrong, mend it with layout set."),
    COLUMN_AMBIGUOUS(
            "column.ambiguous",
            WARNING,
            "列“{0}”可能是{1}，分不清，没有采用。请用 layout set 指定。",
            "Column \"{0}\" could be {1}; it was not used. Say which with layout set."),
    COLUMN_UNUSED("column.unused", INFO, "列“{0}”不在所需内容之内，没有使用。", "Column \"{0}\" is not asked for and was not used."),

    // A row or a cell.
    ROW_HIDDEN(
            "row.hidden",
            INFO,
            "这一行是隐藏的（可能被筛选），照常计入。",
            "The row is hidden (filtered, perhaps); it counts like any other."),
    VALUE_MISSING(
            "value.missing",
            ERROR,
            "必填的“{1}”没有填，这一行没有计入。请补填。",
            "The required \"{2}\" is empty, so the row does not count. Fill it in."),
    VALUE_UNREADABLE(
            "value.unreadable", WARNING, "“{1}”的值“{0}”读不懂：{3}。", "The value \"{0}\" of \"{2}\" cannot be read: {4}."),
    VALUE_GUESSED(
            "value.guessed",
            INFO,
            "“{0}”不是表上的类别，读作“{1}”。如不对，请改用表上的类别。",
            "\"{0}\" is none of the allowed words; it was read as \"{2}\". If that is wrong, use an allowed word."),
    ID_NUMBER_INVALID(
            "id-number.invalid",
            WARNING,
            "身份证号“{0}”的位数或校验码不对，没有采用。请核对证件。",
            "The identity number \"{0}\" has a wrong length or check digit and was not used. Check it against the card."),
    ID_NUMBER_DIGITS_LOST(
            "id-number.digits-lost",
            WARNING,
            "身份证号“{0}”按数字录入，末尾几位已丢失，没有采用。请把单元格设为文本后重新录入。",
            "The identity number \"{0}\" was typed as a number and has lost its last digits. Make the cell text and type it again."),
    NUMBER_APPROXIMATE("number.approximate", INFO, "“{0}”是约数，按 {1} 计入。", "\"{0}\" is approximate; it counts as {1}."),
    DATE_DAY_ASSUMED(
            "date.day-assumed",
            WARNING,
            "日期“{0}”没有写日，按 {1} 计入。请补写日期。",
            "The date \"{0}\" names no day; {1} was taken. Write the day."),
    DATE_AMBIGUOUS(
            "date.ambiguous",
            INFO,
            "数字 {0} 当作日期 {1} 读取。如不对，请把单元格设为文本重新录入。",
            "The number {0} was read as the date {1}. If that is wrong, make the cell text and type it again."),
    DATE_OUTSIDE_PERIOD(
            "date.outside-period",
            INFO,
            "日期 {0} 不在本表的期间（{1}）内，按日期所在的期间计入。",
            "The date {0} lies outside the table's period ({1}); it counts where the date lies."),
    CONTROL_TOTAL_DIFFERS(
            "control-total.differs",
            WARNING,
            "合计写的是 {0}，逐行相加是 {1}（{2}）。请核对。",
            "The total says {0}, the rows give {1} ({3}). Check them."),
    DUPLICATE_IN_SUBMISSION(
            "duplicate.in-submission", INFO, "与第 {1} 行说的是同一件事，只计一次。", "Speaks of the same as row {1}; counted once."),

    // A submission among others: conclusions, never part of a reading.
    SUBMISSION_REPLACED("submission.replaced", INFO, "已被后报的“{1}”代替。", "Replaced by the newer \"{1}\"."),
    SUBMISSION_SUPPLEMENT("submission.supplement", INFO, "是对“{1}”的补报，与它一并计入。", "A supplement to \"{1}\"; both count."),
    SUBMISSION_SMALLER(
            "submission.smaller",
            WARNING,
            "新表只有 {1} 行，被代替的“{2}”有 {3} 行，少了一半以上。请核对是否漏报。",
            "It has {1} rows, the one that it replaces (\"{2}\") had {3}: less than half. Check that nothing is missing."),
    SUBMISSION_OVERLAPS(
            "submission.overlaps",
            INFO,
            "期间在“{1}”的期间之内，两表并存，相同的条目只计一次。",
            "Its period lies inside that of \"{1}\"; both stand, and what they share counts once."),
    SUBMISSION_COMPILED_BESIDE_OWN(
            "submission.compiled-beside-own",
            INFO,
            "{1}自己报了这张表（“{2}”），以自报的为准。",
            "{1} sent this form itself (\"{2}\"); its own stands.");

    private final String code;
    private final Severity severity;
    private final String chinese;
    private final String english;

    FindingCode(String code, Severity severity, String chinese, String english) {
        this.code = code;
        this.severity = severity;
        this.chinese = chinese;
        this.english = english;
    }

    /** The stable, dotted, lower-case name. */
    public String code() {
        return code;
    }

    /** The usual severity. */
    public Severity severity() {
        return severity;
    }

    /** What it means in general: the sentence with … in the place of what one finding names. */
    public String meaning(Language language) {
        return template(language).replaceAll("\\{\\d}", "…");
    }

    String template(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** Finds the constant by its stable name. */
    public static Optional<FindingCode> find(String code) {
        for (FindingCode finding : values()) {
            if (finding.code.equals(code)) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }
}
