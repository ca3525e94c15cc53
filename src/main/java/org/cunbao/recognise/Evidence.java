package org.cunbao.recognise;

/**
 * Why one reading was taken: part of the explanation, made by what decided.
 *
 * @param subject what was decided: {@code form}, {@code unit}, {@code period}, {@code header}, {@code column E}
 * @param taken what was taken: a form's id, a unit's code, a field's id …
 * @param by how it was won: {@code title}, {@code synonym}, {@code likeness}, {@code content}, {@code decision} …
 * @param seen the text or figures that told it
 * @param score in thousandths; comparable within one subject only
 */
public record Evidence(String subject, String taken, String by, String seen, int score) {}
