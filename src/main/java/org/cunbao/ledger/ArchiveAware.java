package org.cunbao.ledger;

import org.cunbao.reading.FileReader;
import org.cunbao.reading.ReadingSink;
import org.cunbao.reading.Source;

/** Reads files, and of an archive only what is wrong with it: its members are receipts of their own. */
final class ArchiveAware implements FileReader {

    private final Unpacking unpacking;
    private final FileReader files;

    ArchiveAware(Unpacking unpacking, FileReader files) {
        this.unpacking = unpacking;
        this.files = files;
    }

    @Override
    public String read(Source source, ReadingSink sink) {
        if (!unpacking.isArchive(source.bytes())) {
            return files.read(source, sink);
        }
        unpacking.check(source.name(), source.bytes(), sink::finding);
        return "archive";
    }
}
