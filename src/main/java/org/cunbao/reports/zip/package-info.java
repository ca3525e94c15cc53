/** Archives whose bytes depend on their content alone. */
@NullMarked
package org.cunbao.reports.zip;

import org.jspecify.annotations.NullMarked;
