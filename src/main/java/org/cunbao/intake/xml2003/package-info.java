/** Spreadsheets in the single XML file of Excel 2003. */
@NullMarked
package org.cunbao.intake.xml2003;

import org.jspecify.annotations.NullMarked;
