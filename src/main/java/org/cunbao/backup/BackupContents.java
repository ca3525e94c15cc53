package org.cunbao.backup;

import java.util.ArrayList;
import java.util.List;

/**
 * The list inside a backup: who wrote it, under which structure, and the hash of each of its entries.
 *
 * @param program that wrote it
 * @param schema the version of the database's structure
 * @param entries in the order in which they are loaded
 */
public record BackupContents(String program, String schema, List<Entry> entries) {

    /** The name of the list in the archive. */
    public static final String NAME = "contents.txt";

    private static final String FIRST = "cunbao backup 1";

    /**
     * One table, or the sequences.
     *
     * @param name in the archive
     * @param sha256 of its bytes
     * @param rows in it
     * @param columns quoted as SQL has them, separated by commas; empty for the sequences
     */
    public record Entry(String name, String sha256, long rows, String columns) {}

    public BackupContents {
        entries = List.copyOf(entries);
    }

    /** How many rows all tables have. */
    public long rows() {
        return entries.stream().mapToLong(Entry::rows).sum();
    }

    /** Lines ended by a line feed each; the parts of an entry's line separated by tabs. */
    public String text() {
        StringBuilder text = new StringBuilder(FIRST + "\n" + program + "\n" + schema + "\n");
        for (Entry entry : entries) {
            text.append(entry.sha256()).append('\t').append(entry.rows()).append('\t');
            text.append(entry.name()).append('\t').append(entry.columns()).append('\n');
        }
        return text.toString();
    }

    /**
     * @throws BackupRefused if it is not such a list
     */
    public static BackupContents parse(String text) throws BackupRefused {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !lines.get(0).equals(FIRST)) {
            throw new BackupRefused(BackupRefused.Reason.NO_BACKUP, NAME);
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 4 || !parts[1].matches("\\d{1,18}")) {
                throw new BackupRefused(BackupRefused.Reason.DAMAGED, NAME);
            }
            entries.add(new Entry(parts[2], parts[0], Long.parseLong(parts[1]), parts[3]));
        }
        return new BackupContents(lines.get(1), lines.get(2), entries);
    }
}
