/** Zip archives by random access over their bytes, counted while they inflate. */
@NullMarked
package org.cunbao.intake.zip;

import org.jspecify.annotations.NullMarked;
