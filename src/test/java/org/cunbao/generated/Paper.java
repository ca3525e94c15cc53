package org.cunbao.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One sheet while it is written; rows and columns from 1. */
public final class Paper {

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, Ink>> rows = new TreeMap<>();
    private final List<int[]> merges = new ArrayList<>();
    private final Set<Integer> hidden = new TreeSet<>();

    Paper(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    void put(int row, int column, Ink ink) {
        if (!ink.isBlank()) {
            rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, ink);
        }
    }

    Ink at(int row, int column) {
        Map<Integer, Ink> cells = rows.get(row);
        Ink ink = cells == null ? null : cells.get(column);
        return ink == null ? Ink.BLANK : ink;
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            merges.add(new int[] {firstRow, firstColumn, lastRow, lastColumn});
        }
    }

    void hide(int row) {
        hidden.add(row);
    }

    /** By row and column. */
    public Map<Integer, ? extends Map<Integer, Ink>> rows() {
        return rows;
    }

    /** First row, first column, last row, last column. */
    public List<int[]> merges() {
        return merges;
    }

    public Set<Integer> hidden() {
        return hidden;
    }

    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }
}
