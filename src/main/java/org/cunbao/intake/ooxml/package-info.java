/** Workbooks (.xlsx, .xlsm) and Word tables (.docx), part by part, without any object model. */
@NullMarked
package org.cunbao.intake.ooxml;

import org.jspecify.annotations.NullMarked;
