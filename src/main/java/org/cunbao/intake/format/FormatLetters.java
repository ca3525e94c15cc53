package org.cunbao.intake.format;

import java.util.Locale;

/**
 * The letters of a number format that have a meaning.
 *
 * <p>Left out: quoted and escaped text, colours, locales, {@code AM/PM}, exponents, fractions of a second. A placeholder
 * for a digit becomes {@code 0}, an elapsed time ({@code [h]}) becomes {@code [}.
 */
final class FormatLetters {

    private final String code;
    private final StringBuilder letters = new StringBuilder();
    private int at;

    private FormatLetters(String code) {
        this.code = code.toLowerCase(Locale.ROOT);
    }

    static String of(String code) {
        FormatLetters reading = new FormatLetters(code);
        while (reading.at < reading.code.length() && reading.code.charAt(reading.at) != ';') {
            reading.take(reading.code.charAt(reading.at));
        }
        return reading.letters.toString();
    }

    private void take(char c) {
        switch (c) {
            case '"' -> at = after('"');
            case '\\', '_', '*' -> at += 2;
            case '[' -> bracket();
            case '.' -> fraction();
            case 'e' -> exponentOrYear();
            case '#', '?', '0' -> add('0', 1);
            case 'g' -> generalOrEra();
            case 'a' -> meridiemOrWeekday();
            case 'y', 'm', 'd', 'h', 's', '@' -> add(c, 1);
            default -> at++;
        }
    }

    private void add(char letter, int length) {
        letters.append(letter);
        at += length;
    }

    private int after(char end) {
        int found = code.indexOf(end, at + 1);
        return found < 0 ? code.length() : found + 1;
    }

    private void bracket() {
        int end = after(']');
        String inner = code.substring(at + 1, Math.max(at + 1, end - 1));
        if (inner.matches("h+|m+|s+")) {
            letters.append('[');
        }
        at = end;
    }

    /** The zeros of {@code ss.000} belong to the clock. */
    private void fraction() {
        boolean ofSeconds = letters.length() > 0 && letters.charAt(letters.length() - 1) == 's';
        at++;
        while (ofSeconds && at < code.length() && code.charAt(at) == '0') {
            at++;
        }
    }

    private void exponentOrYear() {
        boolean exponent = at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
        add(exponent ? '0' : 'e', 1);
    }

    private void generalOrEra() {
        boolean general = code.startsWith("general", at) || code.startsWith("g/通用格式", at);
        if (general) {
            add('0', code.startsWith("general", at) ? 7 : 6);
        } else {
            at++;
        }
    }

    private void meridiemOrWeekday() {
        if (code.startsWith("am/pm", at)) {
            at += 5;
        } else if (code.startsWith("a/p", at)) {
            at += 3;
        } else {
            add('a', 1);
        }
    }
}
