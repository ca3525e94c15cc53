package org.cunbao.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.recognise.Table;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;

/** To which submission a table's rows belong: one for the table, or one for each unit that its rows name. */
final class TableSubmissions {

    private final Table table;
    private final SheetScope scope;
    private final Optional<Period> period;
    private final Map<Optional<String>, Opened> opened = new HashMap<>();
    private final Set<FindingCode> said = new HashSet<>();

    TableSubmissions(Table table, SheetScope scope, Optional<Period> period) {
        this.table = table;
        this.scope = scope;
        this.period = period;
    }

    /**
     * A submission that rows are posted to.
     *
     * @param tally counts its rows
     * @param accepted whether it takes part
     */
    record Opened(SubmissionBook.Tally tally, boolean accepted) {}

    /** The submission for rows that name the unit themselves, or for those that name none. */
    Opened of(Optional<String> named) {
        Opened known = opened.get(named);
        return known != null ? known : opened(named, lacksColumn());
    }

    /** A table without data rows reports too: zero, not "no data". */
    void ensureOne() {
        if (opened.isEmpty()) {
            opened(Optional.empty(), false);
        }
    }

    /** Whether what the table says takes part at all. */
    boolean isAccepted() {
        return opened.values().stream().anyMatch(Opened::accepted);
    }

    private Opened opened(Optional<String> named, boolean lacksColumn) {
        Opened known = opened.get(named);
        if (known == null) {
            known = open(named, lacksColumn);
            opened.put(named, known);
        }
        return known;
    }

    private Opened open(Optional<String> named, boolean lacksColumn) {
        Optional<String> unit = resolved(named.or(() -> table.told().unit()));
        boolean accepted = unit.isPresent() && period.isPresent() && !lacksColumn;
        if (period.isEmpty()) {
            say(Finding.of(FindingCode.PERIOD_UNKNOWN, Origin.sheet(scope.sheet()), ""));
        }
        boolean compiled = named.isPresent() && !named.equals(table.told().unit());
        SubmissionBook.Key key =
                new SubmissionBook.Key(table.form().orElseThrow().id(), unit, period, accepted);
        return new Opened(
                scope.book().open(key, scope.sheet(), compiled, table.told().supplement()), accepted);
    }

    private Optional<String> resolved(Optional<String> unit) {
        if (unit.isEmpty()) {
            String seen = table.told().namesSeen().stream().collect(Collectors.joining("、"));
            say(Finding.of(
                    FindingCode.UNIT_UNKNOWN, Origin.sheet(scope.sheet()), "", seen.isEmpty() ? "" : "（" + seen + "）"));
            return unit;
        }
        if (period.isEmpty()) {
            return unit;
        }
        UnitResolver.Resolved resolved = scope.units().resolve(unit.get(), period.get(), scope.sheet());
        resolved.finding().ifPresent(this::say);
        return resolved.unit();
    }

    /** Whether a required column is missing that nothing else tells; said once a table, where there is a row to lose. */
    private boolean lacksColumn() {
        List<Field> untold = table.missing().stream().filter(this::isUntold).toList();
        if (!untold.isEmpty() && said.add(FindingCode.COLUMN_MISSING)) {
            untold.forEach(field -> scope.sink()
                    .finding(Finding.of(
                            FindingCode.COLUMN_MISSING, Origin.sheet(scope.sheet()), "", field.zh(), field.en())));
        }
        return !untold.isEmpty();
    }

    private boolean isUntold(Field field) {
        return field.type() != FieldType.UNIT && !table.told().values().containsKey(field.id());
    }

    private void say(Finding finding) {
        if (said.add(finding.code())) {
            scope.sink().finding(finding);
        }
    }
}
