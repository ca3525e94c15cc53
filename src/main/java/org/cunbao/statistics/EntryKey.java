package org.cunbao.statistics;

/**
 * The natural key of an entry.
 *
 * @param file the file's name as received
 * @param sha256 of the file's bytes
 * @param sheet the sheet's number, from 1
 * @param row the entry's first row, from 1
 * @param entry its number in the row, from 1
 */
public record EntryKey(String file, String sha256, int sheet, int row, int entry) {}
