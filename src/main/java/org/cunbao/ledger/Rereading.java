package org.cunbao.ledger;

/** Which kept files a run reads again; what has no reading yet is always read. */
public enum Rereading {
    /**
     * Those whose rules or words have changed, unless everything that they report lies in closed periods: a closed period
     * keeps the readings that it was closed on. A file that the run's own word is about is read wherever it belongs.
     */
    CHANGED("changed"),
    /** Of the same files those too that another program read. */
    AGAIN("again"),
    /** All of these, closed periods or not. */
    ALL("all");

    private final String code;

    Rereading(String code) {
        this.code = code;
    }

    /** The word that is stored. */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException for a word that names none
     */
    public static Rereading of(String code) {
        for (Rereading rereading : values()) {
            if (rereading.code.equals(code)) {
                return rereading;
            }
        }
        throw new IllegalArgumentException("no rereading is called " + code);
    }
}
