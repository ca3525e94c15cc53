package org.cunbao.ledger;

/**
 * The ledger: all its ports together.
 *
 * @param runs when facts change
 * @param vault the bytes of every file
 * @param receipts their arrivals
 * @param readings what was made of them
 * @param decisions what people said
 * @param tallies what became of a run's files
 */
public record Ledger(
        Runs runs, Vault vault, Receipts receipts, Readings readings, Decisions decisions, Tallies tallies) {}
