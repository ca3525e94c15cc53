package org.cunbao.definitions;

/**
 * One version of something that people define, known by its content.
 *
 * @param hash the SHA-256 of the canonical text in UTF-8, 64 lower-case hex digits
 * @param canonical the parsed content written again by our own writer: what is stored, and read back by a replay
 */
public record Version(String hash, String canonical) {}
