package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;

/** Finds a code list spread over columns: neighbouring headers that are all codes of one field, with marks below them. */
final class TickColumns {

    private static final int MOSTLY = 700;

    private final FormWords words;
    private final List<HeaderColumn> headers;
    private final Map<Integer, ColumnProfile> profiles;

    TickColumns(FormWords words, List<HeaderColumn> headers, Map<Integer, ColumnProfile> profiles) {
        this.words = words;
        this.headers = headers;
        this.profiles = profiles;
    }

    List<Column> find() {
        List<Column> best = List.of();
        for (Field field : words.form().fields()) {
            if (!field.codes().isEmpty()) {
                List<Column> run = longestRun(field);
                best = run.size() > best.size() ? run : best;
            }
        }
        return best.size() >= 2 ? best : List.of();
    }

    private List<Column> longestRun(Field field) {
        List<Column> longest = List.of();
        List<Column> run = new ArrayList<>();
        for (HeaderColumn header : headers) {
            Optional<Code> code = code(header, field);
            boolean repeated = run.stream().anyMatch(column -> column.code().equals(code));
            if (code.isEmpty() || repeated || !holdsMarks(header)) {
                run.clear();
            } else {
                run.add(new Column(header.column(), 0, header.shown(), Optional.of(field), code));
                longest = run.size() > longest.size() ? List.copyOf(run) : longest;
            }
        }
        return longest;
    }

    private Optional<Code> code(HeaderColumn header, Field field) {
        Map<String, Code> codes = words.codes(field);
        Code code = codes.get(header.leafKey());
        return Optional.ofNullable(code != null ? code : codes.get(header.leafWithoutBrackets()));
    }

    private boolean holdsMarks(HeaderColumn header) {
        ColumnProfile profile = profiles.get(header.column());
        return profile == null
                || profile.cells() == 0
                || profile.share(CellType.TICK, CellType.YES_NO) >= MOSTLY
                || profile.shareOf(key -> key.equals("1") || key.equals("0")) >= MOSTLY
                || profile.share(CellType.NUMBER) >= MOSTLY;
    }
}
