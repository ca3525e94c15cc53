package org.cunbao.intake.ooxml;

/**
 * A sheet as the workbook part lists it.
 *
 * @param number its position, 1-based, charts and dialogs counted
 * @param name as shown on its tab
 * @param hidden hidden by hand or by a macro
 * @param relation the id of the relationship that leads to its part
 */
record SheetEntry(int number, String name, boolean hidden, String relation) {}
