/** Writes generated sheets as workbooks. */
@NullMarked
package org.cunbao.generated.poi;

import org.jspecify.annotations.NullMarked;
