package org.cunbao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cunbao.intake.Archives;
import org.cunbao.intake.Limits;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.ledger.Unpacking;
import org.cunbao.vocabulary.Finding;

/** Lets the ledger take archives apart with the intake's own hands. */
public final class ZipUnpacking implements Unpacking {

    private final Archives archives;

    public ZipUnpacking(Limits limits) {
        this.archives = Archives.standard(limits);
    }

    @Override
    public boolean isArchive(byte[] bytes) {
        return archives.isArchive(bytes);
    }

    /** Gone through twice: an archive that is refused near its end has no members, and they are too many to be held back. */
    @Override
    public void expand(String name, byte[] bytes, BiConsumer<String, byte[]> sink) {
        try {
            archives.expand(name, bytes, new Members((path, member) -> {}, finding -> {}));
            archives.expand(name, bytes, new Members(sink, finding -> {}));
        } catch (UnreadableFile refused) {
            // its own reading says so
        }
    }

    @Override
    public void check(String name, byte[] bytes, Consumer<Finding> sink) {
        List<Finding> findings = new ArrayList<>();
        try {
            archives.expand(name, bytes, new Members((path, member) -> {}, findings::add));
            findings.forEach(sink);
        } catch (UnreadableFile refused) {
            sink.accept(refused.finding());
        }
    }

    private record Members(BiConsumer<String, byte[]> files, Consumer<Finding> findings)
            implements Archives.MemberSink {

        @Override
        public void member(String path, byte[] bytes) {
            files.accept(path, bytes);
        }

        @Override
        public void refused(String path, byte[] bytes, Finding finding) {
            findings.accept(
                    new Finding(finding.code(), finding.severity(), finding.origin(), path, finding.arguments()));
        }
    }
}
