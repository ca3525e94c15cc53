package org.cunbao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A figure that is being added up. */
final class Addition {

    static final Addition NOTHING = new Addition();

    private final List<Contribution> contributions = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    void add(Contribution contribution) {
        contributions.add(contribution);
        sum = sum.add(contribution.amount());
    }

    /** A plain decimal without zeros at its end. */
    BigDecimal sum() {
        BigDecimal plain = sum.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** In the order of adding. */
    List<Contribution> contributions() {
        return contributions;
    }
}
