package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet that holds a table as text in one column, as pasted from a message ({@code 姓名，性别，电话} above
 * {@code 1. 张三，女，13800000000}), each part as if it lay in a column of its own.
 *
 * <p>A line of another number of parts than the header has is its first part and all the rest: nothing of it is put under a
 * word that it may not belong to.
 */
final class TextTable implements Rows {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int HEADER_LOOKED_FOR = 12;
    private static final int FEWEST_PARTS = 3;

    /** What parts the values of a line, the surest first: 、 and single blanks stand within values too. */
    private static final List<Pattern> SEPARATORS = List.of(
            Pattern.compile("\\t"),
            Pattern.compile("\\s*[|｜]\\s*"),
            Pattern.compile("[\\s\\u3000]{2,}|\\u3000"),
            Pattern.compile("\\s*[;；]\\s*"),
            Pattern.compile("\\s*[,，]\\s*"),
            Pattern.compile("\\s*[/／]\\s*"),
            Pattern.compile("\\s*[+＋]\\s*"),
            Pattern.compile("\\s*[-—－]+\\s*"),
            Pattern.compile("\\s*、\\s*"),
            Pattern.compile("[\\s\\u3000]+"),
            Pattern.compile("[\\s\\u3000,，;；、/／|｜]+"));

    private static final Pattern BEFORE_HEADER = Pattern.compile("^[^:：,，、;；/|+\\s]{0,8}[:：]\\s*|^[（(【\\[]|[）)】\\]]$");
    private static final Pattern ORDINAL =
            Pattern.compile("^[（(]?(\\d{1,3})[）)]?\\s*[.、．:：）)]?\\s*(?=[^\\d\\s.、．:：）)])");

    private static final Pattern NUMBER = Pattern.compile("[（(]?\\d{1,3}[）)]?[.、．:：]?");

    private final Lookahead rows;
    private final Rows source;
    private final Lexicon lexicon;
    private final int column;
    private final Pattern separator;
    private List<String> header = List.of();

    private TextTable(Lookahead rows, Rows source, Lexicon lexicon, int column, Pattern separator) {
        this.rows = rows;
        this.source = source;
        this.lexicon = lexicon;
        this.column = column;
        this.separator = separator;
    }

    /** The rows from the first; as they are where they are no such table. */
    static Lookahead of(Rows source, Lexicon lexicon) throws UnreadableFile {
        Lookahead rows = new Lookahead(source);
        if (!isOneColumn(rows.peek(FEWEST_PARTS))) {
            return rows;
        }
        List<Row> inSight = rows.peek(ROWS_LOOKED_AT);
        Optional<Pattern> separator = isOneColumn(inSight) ? separator(inSight, lexicon) : Optional.empty();
        int column = separator.isPresent() ? inSight.get(0).cells().get(0).column() : 0;
        return separator.isPresent()
                ? new Lookahead(new TextTable(rows, source, lexicon, column, separator.get()))
                : rows;
    }

    private static boolean isOneColumn(List<Row> rows) {
        return rows.size() >= 2
                && rows.stream()
                        .allMatch(row -> row.cells().size() == 1
                                && row.cells().get(0).kind() == Cell.Kind.TEXT
                                && row.cells().get(0).column()
                                        == rows.get(0).cells().get(0).column());
    }

    private static Optional<Pattern> separator(List<Row> rows, Lexicon lexicon) {
        for (int i = 0; i < Math.min(HEADER_LOOKED_FOR, rows.size() - 1); i++) {
            List<String> header = header(text(rows.get(i)), lexicon);
            if (!header.isEmpty()) {
                return separator(header, rows.subList(i + 1, rows.size()));
            }
        }
        return Optional.empty();
    }

    /** The words of a header, at least half of which are known; empty where the line is none. */
    private static List<String> header(String line, Lexicon lexicon) {
        String words = BEFORE_HEADER.matcher(line).replaceAll("");
        for (Pattern separator : SEPARATORS) {
            List<String> parts = split(words, separator);
            long known = parts.stream().filter(lexicon::isLabelText).count();
            if (parts.size() >= FEWEST_PARTS && known * 2 >= parts.size() && known >= 2) {
                return parts;
            }
        }
        return List.of();
    }

    /** What parts most of the lines into as many values as the header has words. */
    private static Optional<Pattern> separator(List<String> header, List<Row> lines) {
        List<String> texts = lines.stream().map(TextTable::text).toList();
        return SEPARATORS.stream()
                .filter(separator -> {
                    long whole = texts.stream()
                            .filter(text -> !parts(text, separator, header).isEmpty())
                            .count();
                    return whole > 0 && whole * 3 >= texts.size() * 2;
                })
                .findFirst();
    }

    /** The values of a line, one for each word of the header; empty where they are more or fewer. */
    private static List<String> parts(String line, Pattern separator, List<String> header) {
        List<String> parts = new ArrayList<>(split(line, separator));
        boolean counted = WordLists.ORDINALS.contains(HeaderText.key(header.get(0)));
        if (parts.size() == header.size()) {
            return parts;
        }
        Matcher ordinal = ORDINAL.matcher(parts.get(0));
        if (counted && parts.size() == header.size() - 1 && ordinal.lookingAt()) {
            parts.set(0, parts.get(0).substring(ordinal.end()));
            parts.add(0, ordinal.group(1));
            return parts;
        }
        boolean extra = !counted
                && parts.size() == header.size() + 1
                && NUMBER.matcher(parts.get(0)).matches();
        return extra ? parts.subList(1, parts.size()) : List.of();
    }

    private static List<String> split(String text, Pattern separator) {
        return List.of(separator.split(text.strip(), -1));
    }

    private static String text(Row row) {
        return row.cells().get(0).raw();
    }

    @Override
    public @Nullable Row next() throws UnreadableFile {
        Row row = rows.take();
        if (row == null || row.cells().size() > 1 || row.cells().get(0).column() != column) {
            return row;
        }
        List<String> words = header(text(row), lexicon);
        if (!words.isEmpty()) {
            header = words;
            return with(row, words);
        }
        if (header.isEmpty() || RowWords.isNote(row.cells()) || RowWords.isTotal(row.cells())) {
            return row;
        }
        List<String> parts = parts(text(row), separator, header);
        return with(row, parts.isEmpty() ? List.of(separator.split(text(row).strip(), 2)) : parts);
    }

    private Row with(Row row, List<String> parts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isBlank()) {
                cells.add(Cell.text(
                        row.number(), Column.part(column, i), parts.get(i).strip()));
            }
        }
        return cells.isEmpty() ? row : new Row(row.number(), row.hidden(), cells);
    }

    @Override
    public void close() {
        source.close();
    }
}
