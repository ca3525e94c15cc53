package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.recognise.OtherName;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Period;

/**
 * What is said of a copy beside its first receipt: that its own name would have led to another unit or period. The same
 * empty form sent by two villages is such a case; a person's word makes it a submission of its own.
 */
final class Copies {

    private final Filed filed;
    private final ExportRequest request;
    private final OtherName names;
    private final List<Filed.File> files;
    private final List<Filed.Submission> submissions;

    Copies(Filed filed, ExportRequest request, List<Filed.File> files, List<Filed.Submission> submissions) {
        this.filed = filed;
        this.request = request;
        this.names = new OtherName(request.rules().units().of(request.township()));
        this.files = List.copyOf(files);
        this.submissions = List.copyOf(submissions);
    }

    /** The finding, with more to say where it is about a copy. */
    Finding told(Filed.File file, Finding finding) {
        if (finding.code() != FindingCode.FILE_COPY) {
            return finding;
        }
        List<String> other = files.stream()
                .filter(one -> !one.copy()
                        && one.receipt().name().equals(file.first())
                        && one.receipt().sha256().equals(file.receipt().sha256()))
                .findFirst()
                .map(first -> other(first, file.receipt().name()))
                .orElse(List.of());
        if (other.isEmpty()) {
            return finding;
        }
        String what = String.join("，", other);
        List<String> arguments = new ArrayList<>(finding.arguments());
        arguments.set(1, arguments.get(1) + "按它自己的文件名应是：" + what + "；如果确是另一份报送，请用 assign 指定。");
        arguments.set(
                2,
                arguments.get(2) + "By its own name it would be: " + what
                        + "; if it is a report of its own, use assign.");
        return new Finding(finding.code(), finding.severity(), finding.origin(), finding.raw(), arguments);
    }

    private List<String> other(Filed.File first, String name) {
        List<SubmissionReading> read = submissions.stream()
                .filter(submission -> submission.receipt() == first.receipt().number())
                .map(Filed.Submission::submission)
                .toList();
        OtherName.Led led = names.by(
                filed.findTables(first).stream()
                        .flatMap(table -> table.evidence().stream())
                        .toList(),
                name);
        Optional<String> unit = led.unit()
                .filter(code -> read.stream().noneMatch(one -> one.unit().equals(led.unit())))
                .map(request.rules().units()::name);
        Optional<String> period = led.period()
                .filter(told -> read.stream().noneMatch(one -> one.period().equals(led.period())))
                .map(Period::code);
        List<String> other = new ArrayList<>();
        unit.ifPresent(other::add);
        period.ifPresent(other::add);
        return read.isEmpty() ? List.of() : other;
    }
}
