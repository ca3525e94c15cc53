package org.cunbao.normalise;

import org.cunbao.vocabulary.Cell;

/** Reads cells of one semantic type. Stateless and pure: the same cell and context give the same result. */
public interface Normaliser {

    /** Reads a cell that is not empty. Never throws for bad data. */
    Normalised normalise(Cell cell, Context context);
}
