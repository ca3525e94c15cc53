package org.cunbao.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a kept manifest says, read back from its canonical text: that has one value a line, so lines are all that must be
 * understood.
 *
 * @param missing units that were allowed to be missing, by code
 * @param counts what was still open, by name
 * @param outputs SHA-256 of each output by name
 */
public record KeptManifest(List<String> missing, Map<String, Integer> counts, SortedMap<String, String> outputs) {

    /** The name under which it is written beside the outputs. */
    public static final String FILE = "manifest.json";

    private static final Pattern SECTION = Pattern.compile(" \"([a-z_]+)\": [\\[{].*");
    private static final Pattern VALUE = Pattern.compile("  \"([^\"]+)\"(?:: \"?([^\",}]*))?.*");

    public KeptManifest {
        missing = List.copyOf(missing);
        counts = new TreeMap<>(counts);
        outputs = new TreeMap<>(outputs);
    }

    /**
     * @param text the manifest of a close, as it is kept
     */
    public static KeptManifest of(String text) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> open = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (section.matches()) {
                open = sections.computeIfAbsent(section.group(1), name -> new LinkedHashMap<>());
            } else if (value.matches()) {
                open.put(value.group(1), String.valueOf(value.group(2)));
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        sections.getOrDefault("counts", Map.of()).forEach((name, count) -> counts.put(name, Integer.valueOf(count)));
        return new KeptManifest(
                new ArrayList<>(sections.getOrDefault("missing", Map.of()).keySet()),
                counts,
                new TreeMap<>(sections.getOrDefault("outputs", Map.of())));
    }
}
