package org.cunbao.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Units;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.intake.Workbook;
import org.cunbao.normalise.Normalisers;
import org.cunbao.recognise.Hints;
import org.cunbao.recognise.Recogniser;
import org.cunbao.recognise.SheetHeaders;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Severity;

/** Reads files under one version of the rules; may serve many threads. */
final class StandardFileReader implements FileReader {

    private final Intake intake;
    private final Rules rules;
    private final Map<String, Township> townships = new ConcurrentHashMap<>();

    StandardFileReader(Intake intake, Rules rules) {
        this.intake = intake;
        this.rules = rules;
    }

    private record Township(Recogniser recogniser, Normalisers normalisers, UnitResolver units) {}

    @Override
    public String read(Source source, ReadingSink sink) {
        if (source.township().equals(Units.NO_TOWNSHIP)) {
            sink.refuse(Finding.of(FindingCode.TOWNSHIP_UNKNOWN, Origin.file(), ""));
            return "none";
        }
        try (Workbook workbook = intake.open(source.name(), source.bytes())) {
            SubmissionBook book = new SubmissionBook();
            Township township = townships.computeIfAbsent(source.township(), this::township);
            SheetReader.Shared shared =
                    new SheetReader.Shared(source, township.normalisers(), township.units(), book, sink);
            SheetHeaders headers = new SheetHeaders();
            for (Sheet sheet : workbook.sheets()) {
                new SheetReader(township.recogniser(), sheet, hints(source, sheet, headers), shared).read();
            }
            book.readings().forEach(sink::submission);
            workbook.findings().forEach(sink::finding);
            return workbook.format();
        } catch (UnreadableFile e) {
            sink.refuse(e.finding());
            if (e.finding().severity() == Severity.INFO && e.finding().code() == FindingCode.FILE_UNSUPPORTED) {
                sink.finding(
                        new Finding(FindingCode.FORM_UNRECOGNISED, Severity.INFO, Origin.file(), "", List.of("—")));
            }
            return "none";
        }
    }

    private Township township(String code) {
        Units units = rules.units().of(code);
        return new Township(Recogniser.of(rules.forms(), units), Normalisers.standard(units), new UnitResolver(units));
    }

    private static Hints hints(Source source, Sheet sheet, SheetHeaders headers) {
        Optional<String> form = Optional.empty();
        Optional<String> unit = Optional.empty();
        Optional<Period> period = Optional.empty();
        for (Assignment word : source.assignments()) {
            if (word.sheet().map(sheet.name()::equals).orElse(true)) {
                form = word.form().or(latest(form));
                unit = word.unit().or(latest(unit));
                period = word.period().or(latest(period));
            }
        }
        Map<String, Map<Integer, Optional<String>>> layouts = new HashMap<>();
        source.layouts().forEach(layout -> layouts.put(layout.fingerprint(), new LinkedHashMap<>(layout.columns())));
        return new Hints(source.name(), source.receivedOn(), form, unit, period, layouts, headers);
    }

    private static <T> java.util.function.Supplier<Optional<T>> latest(Optional<T> before) {
        return () -> before;
    }
}
