package org.cunbao.ledger;

import java.util.function.LongConsumer;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.ReadingSink;
import org.cunbao.reading.Source;

/** Reads files, telling how many rows they have, and of an archive only what is wrong with it: its members are receipts of their own. */
final class ArchiveAware implements FileReader {

    private final Unpacking unpacking;
    private final FileReader files;
    private final LongConsumer rows;

    ArchiveAware(Unpacking unpacking, FileReader files, LongConsumer rows) {
        this.unpacking = unpacking;
        this.files = files;
        this.rows = rows;
    }

    @Override
    public String read(Source source, ReadingSink sink) {
        if (!unpacking.isArchive(source.bytes())) {
            return files.read(source, new RowCounting(sink, rows));
        }
        unpacking.check(source.name(), source.bytes(), sink::finding);
        return "archive";
    }
}
