package org.cunbao.laws;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What no SQL of ours may say; the tables of Spring Batch and of the scheduler come as their makers wrote them. */
enum Sql {
    READS_THE_CLOCK("\\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\("
            + "|\\b(current_timestamp|current_date|current_time|localtimestamp|localtime)\\b"),
    CHANGES_FACTS(
            "(^|;|\\bthen\\b|\\bbegin\\b|\\)\\s*)\\s*(update\\s+(?!or\\b|of\\b|on\\b)\\w+|delete\\s+from|truncate\\s+(table\\s+)?\\w+)\\b"),
    NAMES_A_SCHEMA("\\bpublic\\s*\\.|\\bset\\s+search_path\\s*(=|\\bto\\b)|\\bschema\\s+public\\b"),
    IS_RANDOM("\\b(random|gen_random_uuid|uuidv4|uuidv7)\\s*\\(");

    private static final Pattern FRAMEWORK = Pattern.compile("spring_batch|scheduler", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private final Pattern pattern;

    Sql(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    /** The files, of those whose name is no framework's, that say it outside comments. */
    Set<String> saidIn(Map<String, String> files) {
        Set<String> found = new TreeSet<>();
        files.forEach((name, text) -> {
            var match = pattern.matcher(COMMENT.matcher(text).replaceAll(" "));
            if (!FRAMEWORK.matcher(name).find() && match.find()) {
                found.add(name + ": " + match.group().strip());
            }
        });
        return found;
    }
}
