package org.cunbao.resolve.jdbc;

import java.util.Map;

/**
 * An entry as it is stored.
 *
 * @param reading a handle
 * @param submission its number in the reading
 * @param sheet the sheet's number
 * @param row the first row
 * @param number its number in the row
 * @param values by field
 */
record StoredEntry(long reading, int submission, int sheet, int row, int number, Map<String, String> values) {}
