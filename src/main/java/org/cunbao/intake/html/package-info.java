/** Tables of web pages, as export systems save them under the name of a workbook. */
@NullMarked
package org.cunbao.intake.html;

import org.jspecify.annotations.NullMarked;
