package org.cunbao.resolve;

import java.util.Optional;

/**
 * A person's word about two contents, keyed to what the entries say and never to where they stand.
 *
 * @param left the seal of one content; the lesser of the two
 * @param right the seal of the other
 * @param same whether they are the same
 * @param number where both contents are equal: how many different ones have this content in this unit
 */
public record Ruling(String left, String right, boolean same, Optional<Integer> number) {

    public Ruling {
        if (left.compareTo(right) > 0) {
            throw new IllegalArgumentException("the lesser seal comes first");
        }
    }
}
