package org.cunbao.definitions;

/**
 * The hashes by which the rules of a run are known, 64 lower-case hex digits each; empty for what an older program did
 * not have.
 *
 * @param forms of the forms
 * @param units of the organisation tree
 * @param matching of the match settings
 * @param statistics of the statistics
 */
public record RulesHashes(String forms, String units, String matching, String statistics) {}
