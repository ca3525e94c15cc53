/** Compares readings with what is known to be true about a township's files. */
@NullMarked
package org.cunbao.truth;

import org.jspecify.annotations.NullMarked;
