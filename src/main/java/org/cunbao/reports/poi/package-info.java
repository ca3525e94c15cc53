/** The workbook and the Word report, with native charts. */
@NullMarked
package org.cunbao.reports.poi;

import org.jspecify.annotations.NullMarked;
