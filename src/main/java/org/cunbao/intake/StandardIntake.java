package org.cunbao.intake;

import java.util.List;
import org.cunbao.intake.format.Barrier;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.format.Refusal;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;

/** Asks one format after another whether it knows the bytes, and lets the first that does open them. */
final class StandardIntake implements Intake {

    private final Limits limits;
    private final List<Format> formats;

    StandardIntake(Limits limits, List<Format> formats) {
        this.limits = limits;
        this.formats = List.copyOf(formats);
    }

    @Override
    public Workbook open(String name, byte[] bytes) throws UnreadableFile {
        if (LeftBehind.isOne(name)) {
            throw new UnreadableFile(Finding.of(FindingCode.FILE_TEMPORARY, Origin.file(), ""));
        }
        if (bytes.length == 0) {
            throw new UnreadableFile(Finding.of(FindingCode.FILE_EMPTY, Origin.file(), ""));
        }
        return Barrier.run(() -> opened(bytes));
    }

    private Workbook opened(byte[] bytes) throws Exception {
        if (bytes.length > limits.bytes()) {
            throw Refusal.tooLarge((limits.bytes() >> 20) + " MB");
        }
        for (Format format : formats) {
            if (format.accepts(bytes)) {
                return format.open(bytes);
            }
        }
        throw Refusal.unsupported("未知格式");
    }
}
