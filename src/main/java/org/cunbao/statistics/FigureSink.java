package org.cunbao.statistics;

import java.util.List;

/** Takes figures as they are made, each with what it counts; so a county's contributions never stand in memory at once. */
public interface FigureSink {

    /**
     * @param contributions in the order of the entities' ids; their amounts add up to the value, but for a ratio, where
     *     they are those of its divisor and the amounts those of its dividend
     */
    void figure(Figure figure, List<Contribution> contributions);
}
