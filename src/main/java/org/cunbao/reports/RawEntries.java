package org.cunbao.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cunbao.intake.Intake;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Vault;
import org.cunbao.reading.Entry;
import org.cunbao.reading.TableReading;
import org.cunbao.statistics.EntryKey;

/** Opens entries to the cells that they were read from, as written; each file is opened once, by the reader that read it. */
public final class RawEntries {

    private final Filed filed;
    private final Vault vault;
    private final Intake intake;

    public RawEntries(Filed filed, Vault vault, Intake intake) {
        this.filed = filed;
        this.vault = vault;
        this.intake = intake;
    }

    /**
     * An entry opened.
     *
     * @param sheet the sheet's name
     * @param values normalised, by field
     * @param cells by field, of those values that stand in a cell of their own
     */
    public record Opened(String sheet, Map<String, String> values, Map<String, Cell> cells) {

        public Opened {
            values = new TreeMap<>(values);
            cells = new TreeMap<>(cells);
        }
    }

    /**
     * A cell.
     *
     * @param address {@code D32}
     * @param column from 1
     * @param text as written, whole: whoever shows it masks it
     */
    public record Cell(String address, int column, String text) {}

    /**
     * Opens entries of one form; those that no file has are left out.
     *
     * @param run as of which they count
     */
    public Map<EntryKey, Opened> open(String township, long run, String form, Collection<EntryKey> keys) {
        Set<EntryKey> wanted = new HashSet<>(keys);
        Set<String> hashes = new HashSet<>();
        keys.forEach(key -> hashes.add(key.sha256()));
        Map<EntryKey, Opened> opened = new HashMap<>();
        for (Filed.File file : filed.findFiles(township, run)) {
            if (!file.copy()
                    && file.reading() != 0
                    && hashes.contains(file.receipt().sha256())) {
                open(file, form, wanted, opened);
            }
        }
        return opened;
    }

    private void open(Filed.File file, String form, Set<EntryKey> wanted, Map<EntryKey, Opened> opened) {
        List<Entry> entries = new ArrayList<>();
        filed.entries(file, entry -> {
            if (wanted.contains(key(file, entry))) {
                entries.add(entry);
            }
        });
        Map<Integer, String> sheets = new HashMap<>();
        filed.findSheets(file).forEach(sheet -> sheets.put(sheet.number(), sheet.name()));
        List<TableReading> tables = filed.findTables(file);
        byte[] bytes = vault.bytes(file.receipt().township(), file.receipt().sha256());
        try (RawText raw = RawText.open(intake, file.receipt().name(), bytes)) {
            for (Entry entry : entries) {
                raw.goTo(entry.sheet(), entry.row(), entry.lastRow());
                opened.put(
                        key(file, entry),
                        new Opened(
                                sheets.getOrDefault(entry.sheet(), ""),
                                entry.values(),
                                cells(tables, entry, form, raw)));
            }
        }
    }

    private static EntryKey key(Filed.File file, Entry entry) {
        return new EntryKey(file.receipt().name(), file.receipt().sha256(), entry.sheet(), entry.row(), entry.number());
    }

    private static Map<String, Cell> cells(List<TableReading> tables, Entry entry, String form, RawText raw) {
        List<TableReading> here = tables.stream()
                .filter(table -> table.sheet() == entry.sheet()
                        && table.firstRow() <= entry.row()
                        && entry.row() <= table.lastRow())
                .toList();
        Map<String, Cell> cells = new TreeMap<>();
        entry.values().keySet().stream()
                .filter(field -> !field.contains("."))
                .forEach(field -> FieldSource.of(here, entry, form, field, raw)
                        .ifPresent(
                                source -> cells.put(field, new Cell(source.cell(), source.column(), source.text()))));
        return cells;
    }
}
