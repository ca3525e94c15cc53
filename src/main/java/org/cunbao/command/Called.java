package org.cunbao.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** What a user calls a unit, a statistic or a part of it, made the code; what there is not is answered by what there is. */
final class Called {

    private final Session session;
    private final Rules rules;

    Called(Session session, Rules rules) {
        this.session = session;
        this.rules = rules;
    }

    /** The code of the unit with this code, or of the only one with this name; null stays null. */
    @Nullable
    String unit(@Nullable String written) {
        if (written == null || rules.units().find(written).isPresent()) {
            return written;
        }
        List<Unit> named = rules.units().all().stream()
                .filter(unit -> unit.name().equals(written))
                .toList();
        if (named.size() == 1) {
            return named.get(0).code();
        }
        String there = (named.isEmpty() ? rules.units().all() : named)
                .stream().map(unit -> unit.code() + " " + unit.name()).collect(Collectors.joining(comma()));
        throw wrong("figures.unknown-unit", written, there);
    }

    /** The id of the statistic with this id, or with this name; null stays null. */
    @Nullable
    String statistic(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return rules.statistics().stream()
                .filter(one -> one.id().equals(written)
                        || one.names().zh().equals(written)
                        || one.names().en().equals(written))
                .map(Statistic::id)
                .findFirst()
                .orElseThrow(() -> wrong("figures.unknown-statistic", written, statistics()));
    }

    /** A part of a statistic, as {@code field=code}; empty stays empty. */
    String breakdown(Statistic statistic, String written) {
        List<String> parts = statistic.breakdowns().stream()
                .flatMap(field -> codes(statistic, field).stream().map(code -> field + "=" + code.id()))
                .toList();
        if (written.isEmpty() || parts.contains(written)) {
            return written;
        }
        throw parts.isEmpty()
                ? wrong("explain.no-breakdowns", statistic.id())
                : wrong("explain.unknown-breakdown", statistic.id(), written, String.join(comma(), parts));
    }

    /** A part with its name: {@code category=lecture 理论宣讲}. */
    String part(Optional<Statistic> statistic, String breakdown) {
        int equals = breakdown.indexOf('=');
        return statistic.filter(one -> equals > 0).stream()
                .flatMap(one -> codes(one, breakdown.substring(0, equals)).stream())
                .filter(code -> code.id().equals(breakdown.substring(equals + 1)))
                .map(code -> breakdown + " " + (chinese() ? code.zh() : code.en()))
                .findFirst()
                .orElse(breakdown);
    }

    /** What a figure is called, with its part where it is one: the id where there is no such statistic. */
    String figure(String statistic, String breakdown) {
        Optional<Statistic> named = rules.statistics().stream()
                .filter(one -> one.id().equals(statistic))
                .findFirst();
        String name = named.map(
                        one -> chinese() ? one.names().zh() : one.names().en())
                .orElse(statistic);
        return breakdown.isEmpty() ? name : name + " " + part(named, breakdown);
    }

    private List<Code> codes(Statistic statistic, String field) {
        return rules.find(statistic.form())
                .flatMap((Form form) -> form.find(field))
                .map(found -> found.codes())
                .orElse(List.of());
    }

    private String statistics() {
        return rules.statistics().stream()
                .map(one -> one.id() + " "
                        + (chinese() ? one.names().zh() : one.names().en()))
                .distinct()
                .collect(Collectors.joining(comma()));
    }

    private boolean chinese() {
        return session.messages().language() == Language.CHINESE;
    }

    private String comma() {
        return session.messages().text("figures.list");
    }

    private Stopped wrong(String key, Object... arguments) {
        return new Stopped(ExitCode.USAGE, session.messages().text(key, arguments));
    }
}
