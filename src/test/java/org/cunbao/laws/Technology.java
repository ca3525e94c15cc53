package org.cunbao.laws;

import java.util.List;
import java.util.Locale;

/**
 * What lives only in packages that bear its name, and the plain libraries that may be used where they serve.
 *
 * <p>A library that is in neither list may be used nowhere: it is added here first.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed
enum Technology {
    POI("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats", "com.deepoove", "org.jxls"),
    JDBC("java.sql", "javax.sql", "org.springframework.jdbc", "org.postgresql", "com.zaxxer.hikari", "org.flywaydb"),
    YAML("org.yaml.snakeyaml"),
    JSON("tools.jackson", "com.fasterxml.jackson", "com.google.gson"),
    HTML("org.jsoup"),
    BATCH("org.springframework.batch", "com.github.kagkarlsson"),
    COMMAND("picocli", "ch.qos.logback"),
    CONSOLE("org.springframework.web", "org.springframework.security", "org.thymeleaf", "jakarta.servlet"),
    HTTP("com.sun.net.httpserver"),
    POSTGRES("java.lang.ProcessBuilder", "java.lang.ProcessHandle", "java.lang.Process", "org.tukaani");

    /** Text, archives, pull parsing, annotations, logging. */
    static final List<String> PLAIN_LIBRARIES = List.of(
            "com.ibm.icu",
            "org.apache.commons.csv",
            "org.apache.commons.compress",
            "com.fasterxml.aalto",
            "org.codehaus.stax2",
            "org.jspecify",
            "org.slf4j",
            "org.springframework.modulith");

    /** Wiring, and what runs it; not for the feature packages. */
    static final List<String> FRAMEWORKS =
            List.of("org.springframework", "jakarta", "org.aspectj", "io.micrometer", "reactor");

    private final List<String> prefixes;

    Technology(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    /** The part of a package's name that makes the package this technology's home. */
    String home() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean owns(String className) {
        return begins(className, prefixes);
    }

    static boolean begins(String className, List<String> prefixes) {
        return prefixes.stream()
                .anyMatch(prefix -> className.equals(prefix)
                        || className.startsWith(prefix + ".")
                        || className.startsWith(prefix + "$"));
    }

    /** Whether any part of the package's name is a technology's. */
    static boolean isAnyHome(String packageName) {
        for (Technology technology : values()) {
            if (technology.isHome(packageName)) {
                return true;
            }
        }
        return packageName.endsWith(".csv");
    }

    boolean isHome(String packageName) {
        return List.of(packageName.split("\\.")).contains(home());
    }
}
