/** What Apache POI opens: office packages and their relationships, OLE2 containers, the records of .xls. */
@NullMarked
package org.cunbao.intake.poi;

import org.jspecify.annotations.NullMarked;
