package org.cunbao.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunbao.command.json.Json;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Entity;
import org.cunbao.resolve.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain entity ID}: who speaks of it, and which comparisons made it one; ids of the past are followed. */
@Command(name = "explain")
final class ExplainCommand {

    private final Session session;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Command(name = "entity")
    int entity(@Parameters(paramLabel = "ID", descriptionKey = "explain.entity") String id) {
        Office office = new Office(session);
        Review review = office.review();
        Set<Conclusions.Change> changes = new LinkedHashSet<>();
        List<Entity> found = new ArrayList<>();
        follow(id, office, review, changes, found);
        if (found.isEmpty() && changes.isEmpty()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("explain.unknown", id));
        }
        EntityData data = new EntityData(session, office, review);
        if (session.json()) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("asked", id);
            all.put("changes", changes.stream().map(ExplainCommand::data).toList());
            all.put("entities", found.stream().map(data::of).toList());
            session.out().println(Json.of(all));
        } else {
            changes.forEach(this::print);
            found.forEach(data::print);
        }
        return ExitCode.DONE.number();
    }

    /** An id that is no more is followed to what its entries became. */
    private void follow(String id, Office office, Review review, Set<Conclusions.Change> changes, List<Entity> found) {
        review.findEntity(id)
                .ifPresentOrElse(
                        entity -> {
                            if (!found.contains(entity)) {
                                found.add(entity);
                            }
                        },
                        () -> session.room(Conclusions.class)
                                .findChanges(office.township(), id)
                                .forEach(change -> {
                                    if (changes.add(change)) {
                                        follow(change.became(), office, review, changes, found);
                                    }
                                }));
    }

    private void print(Conclusions.Change change) {
        session.out()
                .println(session.messages()
                        .text("explain." + change.cause(), change.entity(), change.became(), change.run()));
    }

    private static Map<String, Object> data(Conclusions.Change change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("entity", change.entity());
        data.put("became", change.became());
        data.put("cause", change.cause());
        data.put("run", change.run());
        return data;
    }
}
