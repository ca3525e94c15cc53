package org.cunbao.resolve;

/** Tells whether something holds for two mentions of a table. */
@FunctionalInterface
interface PairTest {

    /** For the mentions in these rows, the earlier first. */
    boolean holds(int left, int right);

    /** Both this and another. */
    default PairTest and(PairTest other) {
        return (left, right) -> holds(left, right) && other.holds(left, right);
    }
}
