package org.cunbao.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Units;
import org.cunbao.ledger.Receipts;
import org.cunbao.reading.Townships;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The offices of a home, one for each township of its units, and which of them a command is about: the one that
 * {@code --township} names, else the only one, else the one that a file or unit belongs to.
 */
final class Offices {

    /** What a user calls the files that belong to no township. */
    private static final List<String> NONE = List.of(Units.NO_TOWNSHIP, "none", "无");

    private final Session session;
    private final Rules rules;
    private final Townships townships;

    Offices(Session session) {
        this.session = session;
        this.rules = Definitions.load(session.home().jobs());
        this.townships = new Townships(rules.units());
        session.custody().belongsTo(() -> chosen().orElseGet(this::home));
    }

    /** Of all townships together. */
    Rules rules() {
        return rules;
    }

    boolean several() {
        return rules.units().townships().size() > 1;
    }

    /** The township's name; of what belongs to none a word for that. */
    String name(String township) {
        return township.equals(Units.NO_TOWNSHIP)
                ? session.messages().text("office.no-township")
                : rules.units().name(township);
    }

    /** The one that was named, or the only one. */
    Optional<String> chosen() {
        String named = session.settings().township;
        if (named == null) {
            return rules.units().onlyTownship().map(Unit::code);
        }
        if (several() && NONE.contains(named)) {
            return Optional.of(Units.NO_TOWNSHIP);
        }
        return Optional.of(townships
                .named(named)
                .orElseThrow(() ->
                        new Stopped(ExitCode.USAGE, session.messages().text("office.no-such-township", named, names())))
                .code());
    }

    /** The code of the township that the command is about; it cannot do without. */
    String demand() {
        return chosen().orElseThrow(
                        () -> new Stopped(ExitCode.USAGE, session.messages().text("office.townships", names())));
    }

    /** For what every office does alike, whichever township it is. */
    Office any() {
        return new Office(session, this, Optional.empty());
    }

    /** The one that was named, else every one in the order of the codes. */
    List<Office> all() {
        return chosen().map(List::of).orElseGet(this::codes).stream()
                .map(this::of)
                .toList();
    }

    /** The same, and last what belongs to none where there are several. */
    List<Office> allAndNone() {
        List<Office> all = new java.util.ArrayList<>(all());
        if (several() && chosen().isEmpty()) {
            all.add(of(Units.NO_TOWNSHIP));
        }
        return all;
    }

    /** The command is about this one alone, and is entered in its custody log. */
    private Office alone(String township) {
        session.custody().belongsTo(() -> township);
        return of(township);
    }

    Office of(String township) {
        return new Office(session, this, Optional.of(township));
    }

    /** Of the township whose unit was named, or that was named itself; nothing where neither was. */
    Optional<Office> unitNamed(@Nullable String unit) {
        return chosen().isPresent() || unit != null && rules.units().find(unit).isPresent()
                ? Optional.of(ofUnit(unit))
                : Optional.empty();
    }

    /** Of the township whose unit it is. */
    Office ofUnit(@Nullable String unit) {
        Optional<Unit> named = Optional.ofNullable(unit).flatMap(rules.units()::find);
        Optional<String> home = named.filter(one -> one.level() != Unit.Level.COUNTY)
                .map(one -> one.level() == Unit.Level.TOWNSHIP ? one.code() : one.parent());
        return alone(chosen().or(() -> home).orElseGet(this::demand));
    }

    /** The township that the file's path tells, or that of none. */
    String told(String name) {
        return townships.of(name);
    }

    /** Of the township that received the file: by its path, else whichever was given it by a person. */
    Office ofFile(String name) {
        Optional<String> chosen = chosen();
        if (chosen.isPresent()) {
            return alone(chosen.get());
        }
        String told = townships.of(name);
        if (!told.equals(Units.NO_TOWNSHIP)) {
            return alone(told);
        }
        Receipts receipts = session.room(Receipts.class);
        return of(codes().stream()
                .filter(code -> receipts.newestHashes(code).containsKey(name))
                .findFirst()
                .orElse(Units.NO_TOWNSHIP));
    }

    /**
     * Which files are a township's.
     *
     * @param said whether a person said that what names no township is this one's
     */
    Predicate<String> owned(String township, boolean said) {
        if (!several()) {
            return name -> true;
        }
        return name -> {
            String told = townships.of(name);
            return told.equals(township) || said && told.equals(Units.NO_TOWNSHIP);
        };
    }

    /** Under which a thing of the whole home is kept: the only township, or none of them. */
    String home() {
        return rules.units().onlyTownship().map(Unit::code).orElse(Units.NO_TOWNSHIP);
    }

    private List<String> codes() {
        return rules.units().townships().stream()
                .map(Unit::code)
                .sorted(CodePoints.ORDER)
                .toList();
    }

    private String names() {
        return rules.units().townships().stream()
                .sorted(Comparator.comparing(Unit::code, CodePoints.ORDER))
                .map(unit -> unit.code() + " " + unit.name())
                .collect(Collectors.joining(", "));
    }
}
