package org.cunbao.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The status as people read it: a few tables with their words in the user's language. */
final class StatusText {

    private final Session session;

    StatusText(Session session) {
        this.session = session;
    }

    /** The same data as the JSON, in the same order. */
    void print(Map<String, Object> data) {
        data.forEach((part, content) -> {
            session.out().println(text("status." + part));
            if (content instanceof List<?> lines) {
                table(lines);
            } else if (content instanceof Map<?, ?> pairs) {
                pairs.forEach(
                        (name, value) -> session.out().println("  " + text("status." + name) + ": " + word(value)));
            }
        });
    }

    private void table(List<?> lines) {
        if (lines.isEmpty() || !(lines.get(0) instanceof Map<?, ?> first)) {
            session.out().println("  " + text("status.none"));
            return;
        }
        TextTable table = new TextTable(
                first.keySet().stream().map(name -> text("status." + name)).toList());
        for (Object line : lines) {
            List<String> cells = new ArrayList<>();
            if (line instanceof Map<?, ?> values) {
                values.values().forEach(value -> cells.add(word(value)));
            }
            table.row(cells);
        }
        table.print(session.out());
    }

    private String word(Object value) {
        String key = "state." + value;
        return session.messages().bundle().containsKey(key) ? text(key) : String.valueOf(value);
    }

    private String text(String key) {
        return session.messages().text(key);
    }
}
