/** What every format of source file shares: the port that they implement, cells, number formats, refusals. */
@NullMarked
package org.cunbao.intake.format;

import org.jspecify.annotations.NullMarked;
