package org.cunbao.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cunbao.audit.Change;
import org.cunbao.audit.Part;

/**
 * From then to now step by step, one chart for each whole figure that differs, and the table of their numbers.
 *
 * @param table the numbers: of each step the height on which it stands, and what it adds or takes away
 * @param charts strips of the table's rows
 */
public record Waterfalls(ReportTable table, List<Chart> charts) {

    public Waterfalls {
        charts = List.copyOf(charts);
    }

    /** The columns of the table. */
    public static final int LABEL = 1;

    public static final int BASE = 2;
    public static final int LEVEL = 3;
    public static final int GAIN = 4;
    public static final int LOSS = 5;

    static final String NAME = "瀑布图数据";

    /** So many charts at most: those with the largest differences. */
    private static final int MOST = 24;

    /**
     * One chart.
     *
     * @param title the figure
     * @param firstRow of the table, from 0
     * @param lastRow of the table
     * @param lowest the lowest height that it reaches between then and now
     * @param highest the highest
     */
    public record Chart(String title, int firstRow, int lastRow, BigDecimal lowest, BigDecimal highest) {}

    /** Of the township's whole figures; where none of them differs, of those of the units that do. */
    public static Waterfalls of(Differences differences) {
        List<Change> wholes = differences.sorted().stream()
                .filter(change -> change.figure().breakdown().isEmpty())
                .toList();
        List<Change> township = wholes.stream()
                .filter(change -> change.figure()
                        .unit()
                        .equals(differences.heading().township().code()))
                .toList();
        List<List<Shown>> rows = new ArrayList<>();
        List<Chart> charts = new ArrayList<>();
        for (Change change : largest(township.isEmpty() ? wholes : township)) {
            charts.add(chart(differences, change, rows));
        }
        return new Waterfalls(
                new ReportTable(
                        NAME, "瀑布图所用的数：“底”是看不见的一段，使增减接在前一步之后。", List.of("指标", "步骤", "底", "数值", "增加", "减少"), rows, 2),
                charts);
    }

    private static List<Change> largest(List<Change> changes) {
        List<Change> kept = changes.stream()
                .sorted(java.util.Comparator.comparing(
                                (Change change) -> change.difference().abs())
                        .reversed())
                .limit(MOST)
                .toList();
        return changes.stream().filter(kept::contains).toList();
    }

    private static Chart chart(Differences differences, Change change, List<List<Shown>> rows) {
        String title = differences.unit(change.figure())
                + differences.statistic(change.figure())
                + differences.measure(change.figure());
        int first = rows.size();
        BigDecimal level = number(change.then());
        BigDecimal lowest = level;
        BigDecimal highest = level;
        rows.add(row(title, "当时", Shown.text(""), Shown.number(level), Shown.text(""), Shown.text("")));
        for (Part part : change.parts()) {
            BigDecimal next = level.add(part.amount());
            rows.add(step(title, part, level.min(next)));
            level = next;
            lowest = lowest.min(level);
            highest = highest.max(level);
        }
        rows.add(row(title, "现在", Shown.text(""), Shown.number(level), Shown.text(""), Shown.text("")));
        return new Chart(title, first, rows.size() - 1, lowest, highest);
    }

    private static List<Shown> step(String title, Part part, BigDecimal base) {
        Shown amount = Shown.number(part.amount().abs());
        boolean gain = part.amount().signum() > 0;
        return row(
                title,
                CauseWords.name(part.cause()),
                Shown.number(base),
                Shown.text(""),
                gain ? amount : Shown.text(""),
                gain ? Shown.text("") : amount);
    }

    private static List<Shown> row(String title, String step, Shown base, Shown level, Shown gain, Shown loss) {
        return List.of(Shown.text(title, Shown.Tone.HEAD), Shown.text(step), base, level, gain, loss);
    }

    private static BigDecimal number(String value) {
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }
}
