package org.cunbao.definitions;

/**
 * One code of a code list.
 *
 * @param id the code as stored and counted
 * @param zh its Chinese label
 * @param en its English label
 * @param synonyms other wordings that mean it, in no order; one with {@code =} before it only where nothing else is written
 */
public record Code(String id, String zh, String en, Wordings synonyms) {

    /** By the id alone: lists of codes are asked for with every cell, and have many wordings. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
