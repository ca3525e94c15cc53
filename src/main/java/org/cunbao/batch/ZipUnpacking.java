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

    @Override
    public void expand(String name, byte[] bytes, BiConsumer<String, byte[]> sink) {
        Gathered gathered = open(name, bytes);
        gathered.members.forEach(member -> sink.accept(member.path, member.bytes));
    }

    @Override
    public void check(String name, byte[] bytes, Consumer<Finding> sink) {
        open(name, bytes).findings.forEach(sink);
    }

    private Gathered open(String name, byte[] bytes) {
        Gathered gathered = new Gathered();
        try {
            archives.expand(name, bytes, gathered);
            return gathered;
        } catch (UnreadableFile refused) {
            Gathered nothing = new Gathered();
            nothing.findings.add(refused.finding());
            return nothing;
        }
    }

    /** What does not count if the archive as a whole is refused in the end, so it is held back until then. */
    private static final class Gathered implements Archives.MemberSink {

        private final List<Member> members = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private record Member(String path, byte[] bytes) {}

        @Override
        public void member(String path, byte[] bytes) {
            members.add(new Member(path, bytes));
        }

        @Override
        public void refused(String path, byte[] bytes, Finding finding) {
            findings.add(new Finding(finding.code(), finding.severity(), finding.origin(), path, finding.arguments()));
        }
    }
}
