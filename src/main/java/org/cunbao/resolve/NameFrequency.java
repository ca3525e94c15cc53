package org.cunbao.resolve;

/**
 * How much more it says that two names agree if the name is rare: the difference of a rare name from an average one.
 *
 * <p>A name's share of all persons is that of its family name, times that of having a given name of its length, times
 * those of its characters. Two strangers have the same name with the sum of the squares of all shares; a name's weight
 * is the binary logarithm of that sum over the name's own share. Names outside the tables count as rare, and no more
 * than 4 bits are added for rarity, since a rare one may be a slip of the pen.
 *
 * <p>The tables are shipped ({@code resolve/surname-frequencies.txt}, {@code resolve/given-frequencies.txt}) and frozen:
 * a pair's weight does not change with what else is in the ledger.
 */
final class NameFrequency {

    /** The most that rarity adds, in thousandths of a bit. */
    static final int MOST = 4000;

    private static final FrequencyTable SURNAMES = FrequencyTable.of("surname-frequencies.txt");
    private static final FrequencyTable GIVEN = FrequencyTable.of("given-frequencies.txt");
    /** The share of given names that have one character. */
    private static final double SINGLE = 0.22;

    private static final double AVERAGE = average();

    private NameFrequency() {}

    /**
     * Thousandths of a bit to be added to the weight of agreement on a canonical name: below zero for 张伟, above for
     * 欧阳靖宇, 0 for a text of fewer than two characters.
     */
    static int weight(String canonical) {
        if (canonical.length() < 2) {
            return 0;
        }
        double bits = StrictMath.log(AVERAGE / share(canonical)) / StrictMath.log(2);
        return (int) Math.min(MOST, StrictMath.round(1000 * bits));
    }

    /** Whether two characters are a compound family name of the table. */
    static boolean isCompound(String twoCharacters) {
        return SURNAMES.contains(twoCharacters);
    }

    private static double share(String name) {
        int surname = NameForms.surnameLength(name);
        double share = SURNAMES.share(name.substring(0, surname));
        share *= name.length() - surname == 1 ? SINGLE : 1 - SINGLE;
        for (int i = surname; i < name.length(); i++) {
            share *= GIVEN.share(name.substring(i, i + 1));
        }
        return share;
    }

    private static double average() {
        double single = SINGLE * SINGLE * GIVEN.squares();
        double pair = (1 - SINGLE) * (1 - SINGLE) * GIVEN.squares() * GIVEN.squares();
        return SURNAMES.squares() * (single + pair);
    }
}
