package org.cunbao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cunbao.resolve.NightRosters;

/** Inboxes night by night: a township of so many persons, then ten files of fifty of them each, known and new by halves. */
final class Nights {

    private static final String[] VILLAGES = {"东河村", "西岭村", "青石村", "王家坝村", "李湾村", "石桥村", "大塘村", "白果村", "上坪村", "下坪村"};
    private static final int ROWS = 50;
    private static final int LAST_YEAR = 2024;

    private final NightRosters rosters;
    private final int persons;

    Nights(int persons, int nights) {
        this.persons = persons;
        this.rosters = new NightRosters(persons + nights * VILLAGES.length * ROWS);
    }

    /** Files of fifty, each village's for one quarter after the other. */
    void township(Path inbox) throws IOException {
        for (int file = 0; file * ROWS < persons; file++) {
            int back = file / VILLAGES.length;
            write(inbox, file % VILLAGES.length, LAST_YEAR - back / 4, 4 - back % 4, file * ROWS);
        }
    }

    /** The same persons every quarter, from the first of a year on. */
    void quarters(Path inbox, int from, int to) throws IOException {
        for (int quarter = from; quarter < to; quarter++) {
            for (int file = 0; file * ROWS < persons; file++) {
                int year = LAST_YEAR - 20 + quarter / 4;
                int part = file / VILLAGES.length;
                write(inbox.resolve("" + part), file % VILLAGES.length, year, quarter % 4 + 1, file * ROWS);
            }
        }
    }

    /** Ten files more, for a quarter of its own. */
    void night(Path inbox, int night) throws IOException {
        for (int village = 0; village < VILLAGES.length; village++) {
            int first = persons + ((night - 1) * VILLAGES.length + village) * ROWS - ROWS / 2;
            write(inbox, village, LAST_YEAR + 1 + (night - 1) / 4, 1 + (night - 1) % 4, first);
        }
    }

    private void write(Path inbox, int village, int year, int quarter, int first) throws IOException {
        String title = VILLAGES[village] + year + "年第" + quarter + "季度志愿者花名册";
        Path file = inbox.resolve(year + "Q" + quarter + "/" + VILLAGES[village] + "/志愿者花名册.xlsx");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            PlainXlsx.write(out, rosters.roster(title, first, first + ROWS), true);
        }
    }
}
