package org.cunbao.command;

/** How work in progress is shown. */
enum ProgressStyle {
    /** One line that changes, for a person at a terminal. */
    BAR,
    /** A line now and then, for a log. */
    LINES,
    /** Nothing. */
    SILENT
}
