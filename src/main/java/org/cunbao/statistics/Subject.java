package org.cunbao.statistics;

import java.util.List;

/**
 * One thing that is counted once.
 *
 * @param id the entity's id
 * @param rows its entries, the one that decides first first; at least one
 */
record Subject(String id, List<Row> rows) {}
