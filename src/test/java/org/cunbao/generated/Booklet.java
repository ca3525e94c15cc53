package org.cunbao.generated;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.generated.poi.PoiPaper;
import org.cunbao.truth.Tables;
import org.cunbao.vocabulary.Period;

/** Writes the files of one village for one quarter. */
final class Booklet {

    private static final List<String> FORMS =
            List.of("volunteer", "team", "activity", "aid", "wish", "mediation", "honour", "council", "station");

    private final Dice dice;
    private final Lore lore;
    private final Rules rules;
    private final Period period;
    private final Village village;
    private final Facts facts;
    private final Map<String, byte[]> files;
    private final Tables truth;

    /** What all villages of a township share. */
    record Shelf(Lore lore, Rules rules, Period period, Tables truth, Map<String, byte[]> files) {}

    Booklet(Shelf shelf, Village village, Dice dice) {
        this.dice = dice;
        this.lore = shelf.lore();
        this.rules = shelf.rules();
        this.period = shelf.period();
        this.truth = shelf.truth();
        this.files = shelf.files();
        this.village = village;
        this.facts = new Facts(dice, new People(dice, village.code().substring(0, 6)), period, village.name());
    }

    void write() {
        List<String> left = new ArrayList<>(dice.shuffled(FORMS));
        while (!left.isEmpty()) {
            int together = Math.min(left.size(), dice.pick(List.of(1, 1, 1, 2, 3, 9)));
            List<String> forms = List.copyOf(left.subList(0, together));
            left.subList(0, together).clear();
            file(forms);
        }
    }

    private void file(List<String> forms) {
        String kind = dice.pick("xlsx|xlsx|xlsx|xls|csv|html");
        boolean flat = kind.equals("csv") || kind.equals("html");
        boolean oneSheet = forms.size() == 2 && dice.chance(0.5);
        Telling telling = Telling.of(dice, village, period);
        String title = dice.pick(lore.titles().getOrDefault(forms.get(0), List.of()));
        if (flat && forms.size() > 1) {
            forms.forEach(form -> file(List.of(form)));
            return;
        }
        String name = telling.path(
                forms.size() > 1 ? dice.pick("文明实践季报|各类台账|报表") : title, kind.equals("html") ? "xls" : kind);
        if (files.containsKey(name)) {
            name = name.replace(".", "（" + files.size() + "）.");
        }
        List<Paper> papers = new ArrayList<>();
        Paper paper = new Paper(flat ? "" : sheetName(title, 1));
        for (String id : forms) {
            Form form = rules.form(id);
            boolean stacked = oneSheet && papers.contains(paper);
            if (!papers.isEmpty() && !stacked) {
                paper = new Paper(sheetName(dice.pick(lore.titles().getOrDefault(id, List.of())), papers.size() + 1));
            }
            if (!stacked) {
                papers.add(paper);
            }
            Truth sheetTruth =
                    new Truth(truth, GeneratedTownship.label(village.code().substring(0, 9), name), paper.name());
            Hand hand = new Hand(new Dice(dice.seed()), lore, period, 0.02);
            TablePen.Desk desk = new TablePen.Desk(paper, sheetTruth, dice, hand, lore);
            new PagePen(desk, telling).write(form, facts.of(id, rows(id)), stacked);
        }
        files.put(name, bytes(papers, kind));
    }

    private String sheetName(String title, int number) {
        return dice.chance(0.4)
                ? "Sheet" + number
                : (title.length() > 20 ? title.substring(0, 20) : title) + (number > 1 ? number : "");
    }

    private int rows(String form) {
        return switch (form) {
            case "station" -> 1;
            case "council" -> dice.between(1, 4);
            case "team" -> dice.between(1, 6);
            case "volunteer" -> dice.between(5, 40);
            default -> dice.between(1, 18);
        };
    }

    private byte[] bytes(List<Paper> papers, String kind) {
        return switch (kind) {
            case "csv" -> TextPaper.csv(papers.get(0), charset());
            case "html" -> TextPaper.html(papers.get(0), charset());
            default -> PoiPaper.bytes(papers, kind.equals("xls"));
        };
    }

    private Charset charset() {
        return Charset.forName(dice.pick("UTF-8|GB18030"));
    }
}
