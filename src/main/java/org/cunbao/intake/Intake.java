package org.cunbao.intake;

/** Opens source files by their content. */
public interface Intake {

    /**
     * Opens the bytes of one file, whatever its extension says.
     *
     * @param name the path below the inbox, with {@code /}; only its last part is looked at, and only for names that
     *     mark temporary and system files ({@code ~$…}, {@code .DS_Store}, {@code Thumbs.db}, {@code desktop.ini})
     * @param bytes the whole file; not changed
     * @throws UnreadableFile with one clear finding if it cannot be read; no other exception for bad data
     */
    Workbook open(String name, byte[] bytes) throws UnreadableFile;

    /** The intake for every format that is known, within the limits. */
    static Intake standard(Limits limits) {
        return new StandardIntake(limits, Formats.all(limits));
    }
}
