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
}
