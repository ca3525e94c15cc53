package org.cunbao.generated;

import org.cunbao.vocabulary.Period;

/**
 * Where a file tells whose it is and for when.
 *
 * @param folder the folders above it; empty or ending in a slash
 * @param inName what its name says before or after the table's title
 * @param inTitle whether the title over the table says both
 * @param inBanner whether a line above the header says both
 * @param unit the village as it calls itself
 * @param quarter the quarter as the village writes it
 */
record Telling(
        String folder,
        String inName,
        boolean inTitle,
        boolean inBanner,
        String unit,
        String quarter,
        Village village,
        Period period) {

    static Telling of(Dice dice, Village village, Period period) {
        int year = period.first().getYear();
        int quarter = (period.first().getMonthValue() + 2) / 3;
        String han = "一二三四".substring(quarter - 1, quarter);
        int first = period.first().getMonthValue();
        String written = dice.pick(String.join(
                "|",
                year + "年第" + han + "季度",
                year + "年" + han + "季度",
                year + "年第" + quarter + "季度",
                year + "年" + first + "-" + (first + 2) + "月",
                year + "年" + first + "月—" + (first + 2) + "月"));
        String unit = dice.chance(0.7) ? village.name() : dice.pick(village.aliases());
        String folder = dice.chance(0.5) ? period.code() + "/" + village.name() + "/" : dice.chance(0.5) ? "来件/" : "";
        boolean inFolder = folder.contains(village.name());
        boolean inTitle = dice.chance(0.5);
        boolean inBanner = dice.chance(0.4);
        boolean named = !inFolder && !inTitle && !inBanner || dice.chance(0.4);
        return new Telling(folder, named ? unit + written : "", inTitle, inBanner, unit, written, village, period);
    }

    String path(String title, String extension) {
        return folder + inName + title + "." + extension;
    }
}
