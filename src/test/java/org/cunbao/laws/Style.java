package org.cunbao.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the sources are cut: small files, few public types.
 *
 * @param lines of code a file, without blank lines, comments, imports and the package, from few to many
 * @param publicTypes files whose type is public
 */
record Style(List<Integer> lines, int publicTypes) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PUBLIC = Pattern.compile(
            "^public (abstract |final |sealed |non-sealed )*(class|interface|record|enum|@interface) ",
            Pattern.MULTILINE);

    static Style of(Map<String, String> files) {
        List<Integer> lines = new ArrayList<>();
        int publicTypes = 0;
        for (String text : files.values()) {
            lines.add(codeLines(text));
            publicTypes += PUBLIC.matcher(text).find() ? 1 : 0;
        }
        Collections.sort(lines);
        return new Style(lines, publicTypes);
    }

    static int codeLines(String text) {
        return (int) COMMENT.matcher(text)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    /** The length that the given share of files does not exceed. */
    int length(double share) {
        return lines.get((int) Math.ceil(share * lines.size()) - 1);
    }

    double publicShare() {
        return (double) publicTypes / lines.size();
    }
}
