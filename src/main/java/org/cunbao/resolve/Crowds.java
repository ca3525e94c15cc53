package org.cunbao.resolve;

/** Tells of mentions whether a value of theirs is one that many share. */
interface Crowds {

    /**
     * By row: whether more than so many different names stand beside its value.
     *
     * @param field the compared name of the value
     * @param names the compared name of the names
     */
    boolean[] above(String field, String names, int most);

    /**
     * The same of some mentions, by number among these.
     *
     * @param rows of them
     */
    default Crowds within(int[] rows) {
        return (field, names, most) -> {
            boolean[] all = above(field, names, most);
            boolean[] within = new boolean[rows.length];
            for (int i = 0; i < rows.length; i++) {
                within[i] = all[rows[i]];
            }
            return within;
        };
    }
}
