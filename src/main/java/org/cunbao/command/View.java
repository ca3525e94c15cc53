package org.cunbao.command;

import org.cunbao.definitions.Rules;

/**
 * A state of the ledger that is asked.
 *
 * @param run as of which run; 0 where there is none
 * @param rules of the run where a time was named, else of now
 * @param declared whether files count by when they were received rather than by when they were recorded
 */
record View(long run, Rules rules, boolean declared) {}
