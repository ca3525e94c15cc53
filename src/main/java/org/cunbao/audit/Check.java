package org.cunbao.audit;

/** One kind of what is kept, and how it is verified; whoever keeps more adds a bean of this type. */
public interface Check {

    /** What is verified, one word: {@code receipts}. Checks are made in the order of these. */
    String name();

    /**
     * Makes every hash again and tells what became of each item. What is broken is told, never thrown; an exception
     * counts as one broken item of this check.
     */
    void verify(Scope scope, Verdicts verdicts);
}
