package org.cunbao.resolve;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** The sound of single characters, each worked out once: two threads may work out the same one and come to the same. */
final class Syllables {

    private static final Transliterator HAN_LATIN = Transliterator.getInstance("Han-Latin");
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final char DIAERESIS = '\u0308';

    private static final String[] TABLE = new String[0x10000];

    private Syllables() {}

    /** The syllable without its tone, ü as {@code v}; a character that is no Han character stands for itself. */
    static String of(char c) {
        String known = TABLE[c];
        if (known == null) {
            known = learn(c);
            TABLE[c] = known;
        }
        return known;
    }

    private static synchronized String learn(char c) {
        String marked = NFD.normalize(HAN_LATIN.transliterate(String.valueOf(c)));
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char part = marked.charAt(i);
            if (part == DIAERESIS) {
                plain.setCharAt(plain.length() - 1, 'v');
            } else if (part < '\u0300' || part > '\u036F') {
                plain.append(part);
            }
        }
        return plain.toString();
    }
}
