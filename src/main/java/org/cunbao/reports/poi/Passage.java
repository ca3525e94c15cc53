package org.cunbao.reports.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * One paragraph of a template, filled in place.
 *
 * <p>Word cuts a paragraph into runs wherever it likes, also within a term; so terms are found in the whole text, and
 * what is written for one goes to the run in which it began and looks as that run does.
 */
final class Passage {

    private static final Pattern TERM = Pattern.compile("\\{\\{(.+?)}}");

    private final XWPFParagraph paragraph;
    private final Conditions conditions;
    private final WordCharts charts;
    private final List<XWPFRun> runs;
    private final List<StringBuilder> written = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    Passage(XWPFParagraph paragraph, Conditions conditions, WordCharts charts) {
        this.paragraph = paragraph;
        this.conditions = conditions;
        this.charts = charts;
        this.runs = paragraph.getRuns();
    }

    /** Fills it; false where nothing of it is left, so that it is to be removed. */
    boolean fill(Scope scope) {
        String text = text();
        Matcher terms = TERM.matcher(text);
        if (!terms.find()) {
            return !conditions.hidden();
        }
        int at = 0;
        Optional<FigureTerm> chart = Optional.empty();
        do {
            keep(text, at, terms.start());
            String term = terms.group(1).strip();
            if (term.startsWith("chart ")) {
                chart = chart(term.substring(6).strip());
            } else {
                write(terms.start(), told(term, scope));
            }
            at = terms.end();
        } while (terms.find());
        keep(text, at, text.length());
        rewrite();
        return chart.map(wanted -> charts.draw(wanted, paragraph)).orElse(false)
                || written.stream().anyMatch(run -> !run.toString().isBlank());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : runs) {
            text.append(textOf(run));
            ends.add(text.length());
            written.add(new StringBuilder());
        }
        return text.toString();
    }

    private static String textOf(XWPFRun run) {
        StringBuilder text = new StringBuilder();
        run.getCTR().getTList().forEach(piece -> text.append(piece.getStringValue()));
        return text.toString();
    }

    private void keep(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            write(i, String.valueOf(text.charAt(i)));
        }
    }

    private void write(int at, String what) {
        if (conditions.hidden()) {
            return;
        }
        int run = 0;
        while (ends.get(run) <= at) {
            run++;
        }
        written.get(run).append(what);
    }

    private String told(String term, Scope scope) {
        char first = term.charAt(0);
        if (first == '/') {
            conditions.close();
        } else if (first == '?' || first == '!') {
            Scope.Told told = find(term.substring(1).strip(), scope);
            conditions.open(told.holds() == (first == '?'));
        } else if (first != '*') {
            return find(term, scope).text();
        }
        return "";
    }

    private Scope.Told find(String term, Scope scope) {
        Optional<Scope.Told> told = scope.find(term);
        if (told.isEmpty()) {
            conditions.fault("{{" + term + "}} is unknown");
        }
        return told.orElse(Scope.Told.text(""));
    }

    private Optional<FigureTerm> chart(String term) {
        Optional<FigureTerm> found = charts.find(term);
        if (found.isEmpty()) {
            conditions.fault("{{chart " + term + "}} is unknown");
        }
        return conditions.hidden() ? Optional.empty() : found;
    }

    private void rewrite() {
        for (int i = 0; i < runs.size(); i++) {
            XWPFRun run = runs.get(i);
            if (!textOf(run).contentEquals(written.get(i))) {
                for (int piece = run.getCTR().sizeOfTArray() - 1; piece > 0; piece--) {
                    run.getCTR().removeT(piece);
                }
                run.setText(written.get(i).toString(), 0);
            }
        }
    }
}
