/** Text with separated columns, in whatever encoding it was saved. */
@NullMarked
package org.cunbao.intake.csv;

import org.jspecify.annotations.NullMarked;
