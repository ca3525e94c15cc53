package org.cunbao.intake;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after another, in ascending order of their numbers; rows without content are left out. */
public interface Rows extends Closeable {

    /**
     * The next row that has content, or null after the last.
     *
     * @throws UnreadableFile if the bytes turn out to be damaged or beyond a limit
     */
    @Nullable
    Row next() throws UnreadableFile;

    @Override
    void close();
}
