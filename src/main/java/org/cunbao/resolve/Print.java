package org.cunbao.resolve;

/**
 * What of a mention decides which others it is compared with, as keyed hashes: enough to find its blocks among all
 * others without knowing what it says.
 */
final class Print {

    private final int sheet;
    private final int row;
    private final int entry;
    private final int submission;
    private final long seal;
    private final long[] parts;

    /**
     * @param place of the entry: sheet, row, entry, from 1, then the number of its submission in the reading
     * @param seal the first 8 bytes of the seal of what it says
     * @param parts as {@link PrintKeys} lays them out
     */
    Print(int[] place, long seal, long[] parts) {
        this.sheet = place[0];
        this.row = place[1];
        this.entry = place[2];
        this.submission = place[3];
        this.seal = seal;
        this.parts = parts;
    }

    int sheet() {
        return sheet;
    }

    int row() {
        return row;
    }

    int entry() {
        return entry;
    }

    int submission() {
        return submission;
    }

    long seal() {
        return seal;
    }

    int size() {
        return parts.length;
    }

    long part(int at) {
        return parts[at];
    }
}
