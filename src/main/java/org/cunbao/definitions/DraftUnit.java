package org.cunbao.definitions;

import org.cunbao.vocabulary.Unit;

/**
 * A unit with the place where it stands.
 *
 * @param unit as written
 * @param section its line
 */
record DraftUnit(Unit unit, Section section) {}
