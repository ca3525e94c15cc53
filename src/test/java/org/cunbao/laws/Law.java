package org.cunbao.laws;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cunbao.laws.planted.normalise.Planted;

/** A law about classes, with the planted class that shows that it can fail. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are this enum's own
enum Law {
    TECHNOLOGY_STAYS_HOME(Law::strayTechnology, Planted.BorrowsTechnology.class, 9),
    EVERY_LIBRARY_IS_LISTED(Law::unlistedLibraries, Planted.UsesAnUnlistedLibrary.class, 1),
    FEATURES_ARE_PLAIN_JAVA(Law::frameworksInFeatures, Planted.IsASpringBean.class, 1),
    WIRING_IS_PACKAGE_PRIVATE_WITHOUT_PROXIES_AND_NAMED_SO(Law::openWiring, Planted.OpenWiring.class, 3),
    THE_CLOCK_IS_READ_AT_THE_RIM_ALONE(Law::clocks, Planted.ReadsTheClock.class, 7),
    NOTHING_DEPENDS_ON_THE_MACHINES_LOCALE_ZONE_OR_CHARSET(Law::machineDefaults, Planted.UsesDefaults.class, 11),
    NOTHING_DIFFERS_BETWEEN_JAVA_VERSIONS_OR_RUNS(Law::unsteady, Planted.IsUnsteady.class, 4),
    NAMES_SAY_WHAT_A_CLASS_IS(Law::emptyNames, Planted.RowHelper.class, 1);

    /** Reads the machine's time and gives it to whoever needs it. */
    private static final String RIM = "org.cunbao.command.WallClockConfiguration";

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay");

    private final Function<JavaClass, Stream<String>> violations;
    private final Class<?> planted;
    private final int seen;

    Law(Function<JavaClass, Stream<String>> violations, Class<?> planted, int seen) {
        this.violations = violations;
        this.planted = planted;
        this.seen = seen;
    }

    /** What breaks the law, in order; empty if nothing does. */
    Set<String> violations(Iterable<JavaClass> classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass javaClass : classes) {
            violations.apply(javaClass).forEach(what -> found.add(javaClass.getName() + " " + what));
        }
        return found;
    }

    Class<?> planted() {
        return planted;
    }

    /** How many violations the planted class holds. */
    int seen() {
        return seen;
    }

    private static Stream<String> uses(JavaClass javaClass) {
        return javaClass.getDirectDependenciesFromSelf().stream()
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName())
                .distinct();
    }

    private static Stream<String> strayTechnology(JavaClass javaClass) {
        return uses(javaClass)
                .flatMap(used -> Stream.of(Technology.values())
                        .filter(technology -> technology.owns(used) && !technology.isHome(javaClass.getPackageName()))
                        .map(technology -> "uses " + technology + ": " + used));
    }

    private static Stream<String> unlistedLibraries(JavaClass javaClass) {
        return uses(javaClass)
                .filter(used -> used.contains("."))
                .filter(used ->
                        !Technology.begins(used, List.of("java", "javax", "org.cunbao", "org.w3c.dom", "org.xml.sax")))
                .filter(used -> !Technology.begins(used, Technology.PLAIN_LIBRARIES))
                .filter(used -> !Technology.begins(used, Technology.FRAMEWORKS))
                .filter(used -> Stream.of(Technology.values()).noneMatch(technology -> technology.owns(used)))
                .map(used -> "uses " + used + ", which no list names");
    }

    private static Stream<String> frameworksInFeatures(JavaClass javaClass) {
        boolean rim =
                javaClass.getPackageName().equals("org.cunbao") || Technology.isAnyHome(javaClass.getPackageName());
        return uses(javaClass)
                .filter(used -> !rim && Technology.begins(used, Technology.FRAMEWORKS))
                .filter(used -> !Technology.begins(used, Technology.PLAIN_LIBRARIES))
                .map(used -> "uses " + used);
    }

    private static Stream<String> openWiring(JavaClass javaClass) {
        String configuration = "org.springframework.context.annotation.Configuration";
        if (!javaClass.isAnnotatedWith(configuration)) {
            return Stream.empty();
        }
        Object proxies = javaClass
                .getAnnotationOfType(configuration)
                .get("proxyBeanMethods")
                .orElse(true);
        List<String> wrong = new ArrayList<>();
        if (javaClass.getModifiers().contains(JavaModifier.PUBLIC)) {
            wrong.add("is public");
        }
        if (proxies.equals(true)) {
            wrong.add("has proxies");
        }
        if (!javaClass.getSimpleName().endsWith("Configuration")) {
            wrong.add("is not found by Cunbao, which opens classes of that name alone");
        }
        return wrong.stream();
    }

    private static Stream<String> clocks(JavaClass javaClass) {
        return accesses(javaClass)
                .filter(call -> !javaClass.getName().equals(RIM) && readsTheClock(call))
                .map(call -> "reads the clock: " + call);
    }

    private static boolean readsTheClock(Call call) {
        String name = call.name();
        return switch (call.owner()) {
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.util.Date" -> name.equals("<init>") && call.parameters().isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> TIMES.contains(call.owner()) && name.equals("now") && !call.takes("java.time.Clock");
        };
    }

    private static Stream<String> machineDefaults(JavaClass javaClass) {
        return accesses(javaClass).filter(Defaults::uses).map(call -> "uses a default: " + call);
    }

    private static Stream<String> unsteady(JavaClass javaClass) {
        return accesses(javaClass)
                .filter(call -> call.owner().equals("java.text.Normalizer")
                        || call.is("java.lang.Math", "log")
                        || call.is("java.lang.Math", "log10")
                        || call.is("java.lang.Math", "log1p")
                        || call.is("java.lang.Math", "random")
                        || call.is("java.util.Random", "<init>")
                        || call.is("java.util.UUID", "randomUUID"))
                .map(call -> "is unsteady: " + call);
    }

    private static Stream<String> emptyNames(JavaClass javaClass) {
        return javaClass.getSimpleName().matches(".*(Impl|Manager|Helper|Util|Utils|Common)([A-Z].*)?")
                ? Stream.of("has a name that says nothing")
                : Stream.empty();
    }

    private static Stream<Call> accesses(JavaClass javaClass) {
        return javaClass.getAccessesFromSelf().stream().map(Law::call);
    }

    private static Call call(JavaAccess<?> access) {
        return Call.of(access);
    }
}
