/** Townships made by seed, with files as villages write them and the truth about every row; the same seed, the same bytes. */
@NullMarked
package org.cunbao.generated;

import org.jspecify.annotations.NullMarked;
