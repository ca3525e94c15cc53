package org.cunbao.reading;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.vocabulary.Finding;

/** Keeps a whole reading in memory: for previews, examples and tests, never for a large file. */
public final class MemorySink implements ReadingSink {

    final List<Entry> entries = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<TableReading> tables = new ArrayList<>();
    final List<SubmissionReading> submissions = new ArrayList<>();
    final List<SheetReading> sheets = new ArrayList<>();

    /** In the order of reading. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** In the order of noticing. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** In the order of the file. */
    public List<TableReading> tables() {
        return List.copyOf(tables);
    }

    /** By number. */
    public List<SubmissionReading> submissions() {
        return List.copyOf(submissions);
    }

    /** In the order of the file. */
    public List<SheetReading> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void table(TableReading table) {
        tables.add(table);
    }

    @Override
    public void submission(SubmissionReading submission) {
        submissions.add(submission);
    }

    @Override
    public void sheet(SheetReading sheet) {
        sheets.add(sheet);
    }

    @Override
    public void refuse(Finding finding) {
        entries.clear();
        findings.clear();
        tables.clear();
        submissions.clear();
        sheets.clear();
        findings.add(finding);
    }
}
