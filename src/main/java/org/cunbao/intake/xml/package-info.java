/** A pull parser on Aalto that refuses what no honest part of a workbook holds. */
@NullMarked
package org.cunbao.intake.xml;

import org.jspecify.annotations.NullMarked;
