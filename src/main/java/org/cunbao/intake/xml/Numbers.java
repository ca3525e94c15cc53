package org.cunbao.intake.xml;

/** Whole numbers in attributes, without exceptions for what is none. */
public final class Numbers {

    private static final int LONGEST = 9;

    private Numbers() {}

    /** The number of up to nine digits that the text is, or the default. */
    public static int whole(String text, int otherwise) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
