package org.cunbao.audit;

/**
 * Something that came out otherwise.
 *
 * @param stage at which it was noticed
 * @param what a file's name, a figure's statistic with its breakdown, a manifest's line
 * @param unit the unit's code; empty where it is about no unit
 * @param then what was kept
 * @param now what came out
 */
public record Difference(Stage stage, String what, String unit, String then, String now) {}
