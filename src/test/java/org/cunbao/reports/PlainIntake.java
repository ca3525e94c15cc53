package org.cunbao.reports;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;
import org.cunbao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** One sheet of one column, a line a row, with two blanks around each text as a person may type them. */
final class PlainIntake implements Intake {

    @Override
    public Workbook open(String name, byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return new Workbook() {
            @Override
            public String format() {
                return "csv";
            }

            @Override
            public List<Sheet> sheets() {
                return List.of(new PlainSheet(lines));
            }

            @Override
            public List<Finding> findings() {
                return List.of();
            }

            @Override
            public void close() {}
        };
    }

    private record PlainSheet(List<String> lines) implements Sheet {

        @Override
        public int number() {
            return 1;
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public List<CellRange> merges() {
            return List.of();
        }

        @Override
        public Set<Integer> hiddenColumns() {
            return Set.of();
        }

        @Override
        public List<Comment> comments() {
            return List.of();
        }

        @Override
        public List<CellRange> filters() {
            return List.of();
        }

        @Override
        public boolean hasPicture() {
            return false;
        }

        @Override
        public Rows rows() {
            Iterator<Row> rows = IntStream.rangeClosed(1, lines.size())
                    .filter(row -> !lines.get(row - 1).isEmpty())
                    .mapToObj(row -> new Row(row, false, List.of(Cell.text(row, 1, " " + lines.get(row - 1) + " "))))
                    .iterator();
            return new Rows() {
                @Override
                public @Nullable Row next() {
                    return rows.hasNext() ? rows.next() : null;
                }

                @Override
                public void close() {}
            };
        }
    }
}
