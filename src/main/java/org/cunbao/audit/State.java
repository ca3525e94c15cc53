package org.cunbao.audit;

import java.util.Optional;

/**
 * The figures of a period in one state of things.
 *
 * @param cause what had been switched on last; empty: nothing, it is the state of then
 * @param figures their canonical text
 * @param contributions the canonical text of what each counts
 */
public record State(Optional<Cause> cause, String figures, String contributions) {}
