package org.cunbao.backup;

import java.io.IOException;
import java.nio.file.Path;

/** Writes everything of the database into one file, and loads it into an empty one. */
public interface Backup {

    /**
     * Writes the file under another name, readable by its owner only, and renames it when it is whole. What is written
     * is one moment of the database, whatever else is going on; the same state gives the same tables byte for byte.
     *
     * @throws BackupRefused if there is a file of that name
     * @throws IOException if it cannot be written
     */
    Summary write(Path file) throws IOException, BackupRefused;

    /**
     * Loads a backup: all of it or nothing, after every hash in it was found right, with all constraints on.
     *
     * @throws BackupRefused if the database holds anything, or the file is no backup that this program can load
     * @throws IOException if it cannot be read
     */
    Summary restore(Path file) throws IOException, BackupRefused;

    /**
     * What was written or loaded.
     *
     * @param program that wrote the file
     * @param schema the version of the database's structure in it
     * @param tables how many
     * @param rows of all of them
     */
    record Summary(String program, String schema, int tables, long rows) {}
}
