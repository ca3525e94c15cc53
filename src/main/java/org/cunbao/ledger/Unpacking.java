package org.cunbao.ledger;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cunbao.vocabulary.Finding;

/** Archives of files, seen from the ledger. */
public interface Unpacking {

    /** Whether the bytes are an archive of files and no file themselves. */
    boolean isArchive(byte[] bytes);

    /**
     * Hands over every file in it, in the order of the archive: its path, beginning with the archive's name, and bytes.
     * Of one that cannot be opened to its end there is nothing. What cannot be opened is left out here, and named by the
     * archive's own reading.
     */
    void expand(String name, byte[] bytes, BiConsumer<String, byte[]> sink);

    /** Says what cannot be opened in it, for the archive's own reading. */
    void check(String name, byte[] bytes, Consumer<Finding> sink);

    /** No file is an archive. */
    static Unpacking none() {
        return new Unpacking() {
            @Override
            public boolean isArchive(byte[] bytes) {
                return false;
            }

            @Override
            public void expand(String name, byte[] bytes, BiConsumer<String, byte[]> sink) {
                throw new IllegalStateException("no archive: " + name);
            }

            @Override
            public void check(String name, byte[] bytes, Consumer<Finding> sink) {
                throw new IllegalStateException("no archive: " + name);
            }
        };
    }
}
