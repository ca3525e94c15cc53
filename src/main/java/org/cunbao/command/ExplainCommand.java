package org.cunbao.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Entity;
import org.cunbao.resolve.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code explain STATISTIC PERIOD}: what one figure counts, down to cells and file hashes; {@code explain entity ID}: who
 * speaks of it, and which comparisons made it one; ids of the past are followed.
 */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "STATISTIC", descriptionKey = "explain.statistic")
    private String statistic = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PERIOD", descriptionKey = "figures.period")
    private String period = "";

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "figures.unit")
    private @Nullable String unit;

    @Option(names = "--breakdown", paramLabel = "FIELD=CODE", descriptionKey = "explain.breakdown")
    private String breakdown = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offices offices = new Offices(session);
        Called called = new Called(session, offices.rules());
        unit = called.unit(unit);
        if (period.isEmpty()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("explain.no-period"));
        }
        Office office = offices.ofUnit(unit);
        FigureOpening.Asked asked = new FigureOpening.Asked(
                known(called), breakdown, unit == null ? office.township() : unit, office.period(period));
        FigureData data = new FigureData(session, new FigureOpening(session, office).open(asked));
        if (session.json()) {
            session.out().println(Json.of(data.data()));
        } else {
            data.print();
        }
        return ExitCode.DONE.number();
    }

    /** Empty where none is written: then nothing is known by that name. */
    private String known(Called called) {
        String known = called.statistic(statistic);
        return known == null ? "" : known;
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
