package org.cunbao.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Wordings;
import org.cunbao.normalise.Codes;
import org.cunbao.normalise.Context;
import org.cunbao.normalise.Normalised;
import org.cunbao.normalise.Normalisers;
import org.cunbao.normalise.Remark;
import org.cunbao.recognise.Column;
import org.cunbao.recognise.Table;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Severity;

/** Reads the cells of one data row (or card) into values, with a finding for everything that was noticed. */
final class RowReader {

    private final Table table;
    private final Normalisers normalisers;
    private final int sheet;
    private final List<FieldColumns> fields = new ArrayList<>();
    private final List<Field> codes;
    private final Optional<Field> unit;

    RowReader(Table table, Normalisers normalisers, int sheet) {
        this.table = table;
        this.normalisers = normalisers;
        this.sheet = sheet;
        List<Field> all = table.form().orElseThrow().fields();
        this.codes =
                all.stream().filter(field -> field.type() == FieldType.CODE).toList();
        this.unit = all.stream().filter(field -> field.type() == FieldType.UNIT).findFirst();
        all.forEach(field -> {
            List<Column> columns = table.columns(field);
            if (!columns.isEmpty() || field.required()) {
                fields.add(FieldColumns.of(field, columns));
            }
        });
    }

    private record FieldColumns(Field field, List<Column> columns, boolean isTicks, ReadBefore before) {

        static FieldColumns of(Field field, List<Column> columns) {
            boolean ticks = columns.stream().anyMatch(column -> column.code().isPresent());
            return new FieldColumns(field, columns, ticks, new ReadBefore());
        }
    }

    /**
     * Reads a row.
     *
     * @param row the row's number; for findings of values that have no cell
     * @param cells the serving cells by column; of a card by the columns' position in the table
     * @param at what is known about the row's submission
     * @param defaults values by field id where no column tells: from a caption or a title
     */
    RowValues read(int row, Cells cells, RowContext at, Map<String, String> defaults) {
        Reading reading = new Reading(row, at, defaults);
        fields.forEach(field -> reading.read(field, cells));
        return reading.done();
    }

    /** Finds the serving cell of a column. */
    interface Cells {
        Optional<Cell> find(Column column);
    }

    /** The row being read. */
    private final class Reading {

        private final int row;
        private final RowContext at;
        private final Map<String, String> defaults;
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, Cell> raw = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private boolean rejected;

        Reading(int row, RowContext at, Map<String, String> defaults) {
            this.row = row;
            this.at = at;
            this.defaults = defaults;
        }

        void read(FieldColumns columns, Cells cells) {
            Field field = columns.field();
            if (columns.isTicks()) {
                readTicks(columns, cells);
                return;
            }
            for (Column column : columns.columns()) {
                Optional<Cell> cell = cells.find(column);
                if (cell.isPresent()) {
                    raw.put(field.id(), cell.get());
                    take(columns, column, cell.get());
                }
            }
            if (!values.containsKey(field.id()) && !isSettled(field)) {
                absent(columns);
            }
        }

        private boolean isSettled(Field field) {
            String given = defaults.get(field.id());
            if (given != null) {
                values.put(field.id(), List.of(given));
                return true;
            }
            return !field.required() || unreadable(field);
        }

        private boolean unreadable(Field field) {
            return rejected
                    && findings.stream()
                            .anyMatch(finding -> finding.severity() == Severity.ERROR
                                    && finding.arguments().contains(field.zh()));
        }

        private void take(FieldColumns columns, Column column, Cell cell) {
            Field field = columns.field();
            Normalised read = RestOfColumn.read(
                    table,
                    field,
                    cell,
                    columns.before().read(cell, new Context(field, at.period(), at.receivedOn()), normalisers));
            read.remarks().forEach(remark -> remark(field, column, cell, remark));
            if (read.outcome() == Normalised.Outcome.VALUE) {
                values.put(field.id(), read.values());
            }
        }

        private void readTicks(FieldColumns columns, Cells cells) {
            List<Column> marked = new ArrayList<>();
            for (Column column : columns.columns()) {
                Optional<Cell> cell = cells.find(column);
                if (cell.isPresent() && isMark(columns.field(), cell.get())) {
                    marked.add(column);
                }
            }
            if (marked.size() == 1) {
                marked.get(0)
                        .code()
                        .map(Code::id)
                        .ifPresent(id -> values.put(columns.field().id(), List.of(id)));
            } else if (marked.size() > 1) {
                Field field = columns.field();
                String names =
                        String.join("、", marked.stream().map(Column::header).toList());
                remark(
                        field,
                        marked.get(0),
                        Cell.text(row, marked.get(0).column(), names),
                        Remark.of(FindingCode.VALUE_UNREADABLE, "同时选了几项", "several are marked"));
            } else if (!isSettled(columns.field())) {
                absent(columns);
            }
        }

        /** A mark is anything that a yes-or-no cell reads as yes, or the code's own word. */
        private boolean isMark(Field field, Cell cell) {
            Field yesNo = new Field(
                    field.id(),
                    field.zh(),
                    field.en(),
                    FieldType.YES_NO,
                    false,
                    false,
                    Wordings.NONE,
                    Wordings.NONE,
                    List.of());
            Normalised read = normalisers.normalise(cell, new Context(yesNo, at.period(), at.receivedOn()));
            if (read.outcome() == Normalised.Outcome.VALUE) {
                return read.values().get(0).equals("yes");
            }
            return read.outcome() == Normalised.Outcome.UNREADABLE;
        }

        private void remark(Field field, Column column, Cell cell, Remark remark) {
            boolean unreadable = remark.code() == FindingCode.VALUE_UNREADABLE;
            boolean needed = field.required() || field.type() == FieldType.UNIT && !at.ofVillage();
            Severity severity =
                    unreadable && needed ? Severity.ERROR : remark.code().severity();
            List<String> arguments = new ArrayList<>();
            if (unreadable) {
                arguments.add(field.zh());
                arguments.add(field.en());
                rejected |= needed;
            }
            arguments.addAll(remark.arguments());
            findings.add(new Finding(remark.code(), severity, place(column), cell.shown(), arguments));
            if (remark.code() == FindingCode.DATE_DAY_ASSUMED) {
                values.put(field.id() + ".precision", List.of("month"));
            }
        }

        private Origin place(Column column) {
            return Origin.cell(sheet, column.row() > 0 ? column.row() : row, Column.place(column.column()));
        }

        private void absent(FieldColumns columns) {
            Field field = columns.field();
            if (field.type() == FieldType.UNIT && at.unit().isPresent()) {
                values.put(field.id(), List.of(at.unit().get()));
                return;
            }
            rejected = true;
            Origin origin = columns.columns().isEmpty()
                    ? Origin.row(sheet, row)
                    : place(columns.columns().get(0));
            findings.add(Finding.of(FindingCode.VALUE_MISSING, origin, "", field.zh(), field.en()));
        }

        RowValues done() {
            takeNeighbours();
            int names = names();
            if (names > 1) {
                fields.forEach(columns -> shareOut(columns.field(), names));
            }
            Optional<String> named = unit();
            return new RowValues(split(names), findings, rejected, named);
        }

        /** How many persons the row names; 1 where it names none. */
        private int names() {
            int names = 1;
            for (List<String> several : values.values()) {
                names = Math.max(names, several.size());
            }
            return names;
        }

        private void shareOut(Field field, int names) {
            Cell cell = raw.get(field.id());
            if (cell == null || !isIdentifier(field.id())) {
                return;
            }
            Context context = new Context(field, at.period(), at.receivedOn());
            Identifiers.of(cell, names, context, normalisers).ifPresent(each -> {
                values.put(field.id(), each);
                findings.removeIf(
                        finding -> finding.origin().equals(Origin.cell(sheet, row, Column.place(cell.column()))));
            });
        }

        /** A word that settles a neighbouring list too is taken there, where nothing else is written. */
        private void takeNeighbours() {
            for (Field field : codes) {
                if (!values.containsKey(field.id()) && !raw.containsKey(field.id())) {
                    raw.forEach((other, cell) -> neighbour(field, other, cell));
                }
            }
        }

        private void neighbour(Field field, String other, Cell cell) {
            Field told = table.form().orElseThrow().field(other);
            if (told.type() == FieldType.CODE && values.containsKey(other)) {
                Codes.Match match = Codes.match(cell.shown(), field.codes());
                if (match.how() == Codes.How.EXACT) {
                    values.putIfAbsent(field.id(), List.of(match.codes().get(0).id()));
                }
            }
        }

        private Optional<String> unit() {
            Optional<List<String>> named = unit.map(Field::id).map(values::get);
            unit.filter(field -> !field.required()).map(Field::id).ifPresent(values::remove);
            return named.map(found -> found.get(0));
        }

        private List<Map<String, String>> split(int entries) {
            List<Map<String, String>> split = new ArrayList<>(entries);
            for (int i = 0; i < entries; i++) {
                Map<String, String> entry = new LinkedHashMap<>();
                for (Map.Entry<String, List<String>> value : values.entrySet()) {
                    List<String> several = value.getValue();
                    if (several.size() == entries) {
                        entry.put(value.getKey(), several.get(i));
                    } else if (!isIdentifier(value.getKey())) {
                        entry.put(value.getKey(), several.get(0));
                    }
                }
                split.add(entry);
            }
            return split;
        }

        /** Identifiers beside several persons belong to none of them unless there are as many. */
        private boolean isIdentifier(String fieldId) {
            return table.form()
                    .orElseThrow()
                    .find(fieldId)
                    .filter(field -> field.type() == FieldType.ID_NUMBER || field.type() == FieldType.PHONE)
                    .isPresent();
        }
    }
}
