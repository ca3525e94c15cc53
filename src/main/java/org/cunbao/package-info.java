/** Villages' spreadsheets in, a township's statistics out. */
@NullMarked
package org.cunbao;

import org.jspecify.annotations.NullMarked;
