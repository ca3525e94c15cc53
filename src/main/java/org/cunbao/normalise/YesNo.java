package org.cunbao.normalise;

/** Whether a text answers a question with yes or no, in any of the ways that the normaliser reads. */
public final class YesNo {

    private YesNo() {}

    /** Whether the text without blanks says yes or no ({@code 有}, {@code 未达标}, {@code 1}). */
    public static boolean says(String text) {
        return YesNoWords.read(text).isPresent();
    }
}
