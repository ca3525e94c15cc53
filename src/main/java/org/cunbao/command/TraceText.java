package org.cunbao.command;

import java.io.PrintWriter;
import java.util.Map;

/** A trace as people read it: its values as an indented outline. */
final class TraceText {

    private final PrintWriter out;
    private final Messages messages;

    TraceText(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    void print(Map<String, Object> data) {
        outline(data, 0);
    }

    /** A line each: they are many, and read like a list. */
    private void figures(String label, Iterable<?> fed) {
        for (Object one : fed) {
            Map<?, ?> figure = (Map<?, ?>) one;
            String breakdown = figure.get("breakdown") + "";
            out.println(label + ": " + figure.get("period") + "  " + figure.get("unit") + "  " + figure.get("statistic")
                    + (breakdown.isEmpty() ? "" : " " + breakdown) + "  " + figure.get("amount"));
        }
    }

    private void outline(Map<?, ?> data, int depth) {
        for (Map.Entry<?, ?> entry : data.entrySet()) {
            String label =
                    messages.text(entry.getKey().equals("file") ? "trace.file_label" : "trace." + entry.getKey());
            Object value = entry.getValue();
            if (entry.getKey().equals("figures")) {
                figures(label, (Iterable<?>) value);
            } else if (value instanceof Iterable<?> items) {
                for (Object item : items) {
                    out.println(" ".repeat(depth) + label);
                    outline((Map<?, ?>) item, depth + 2);
                }
            } else if (value != null && !value.toString().isEmpty()) {
                out.println(" ".repeat(depth) + label + ": " + value);
            }
        }
    }
}
