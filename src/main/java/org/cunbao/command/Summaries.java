package org.cunbao.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.command.json.Json;

/** The summaries of several townships one below the other, each with its name; for scripts as one array. */
final class Summaries {

    private final Session session;
    private final List<Map<String, Object>> told = new ArrayList<>();

    Summaries(Session session) {
        this.session = session;
    }

    /** Tells one; what belongs to no township is told of only where there is something. */
    int tell(Office office, SummaryText summary) {
        if (!office.offices().several() || office.offices().chosen().isPresent()) {
            return summary.print();
        }
        if (session.json()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("township", office.township());
            data.putAll(summary.whole());
            told.add(data);
            return summary.code();
        }
        if (!session.quiet()) {
            session.out().println(session.messages().text("office.heading", office.name()));
        }
        int code = summary.print();
        if (!session.quiet()) {
            session.out().println();
        }
        return code;
    }

    void end() {
        if (!told.isEmpty()) {
            session.out().println(Json.of(told));
        }
    }
}
