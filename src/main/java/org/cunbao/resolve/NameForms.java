package org.cunbao.resolve;

import org.cunbao.normalise.Surnames;
import org.cunbao.normalise.TextKey;

/** A name's forms for comparison: what writing variants of one name have in common, and its two parts. */
final class NameForms {

    private NameForms() {}

    /** Simplified characters, half-width, lower case, without blanks, middle dots and other marks. */
    static String canonical(String name) {
        return TextKey.of(name);
    }

    /** How many characters of a canonical name are the family name: 2 for a compound one with a name after it, else 1. */
    static int surnameLength(String canonical) {
        boolean compound = canonical.length() > 2
                && Surnames.startsWithSurname(canonical.substring(0, 2))
                && NameFrequency.isCompound(canonical.substring(0, 2));
        return compound ? 2 : Math.min(1, canonical.length());
    }
}
