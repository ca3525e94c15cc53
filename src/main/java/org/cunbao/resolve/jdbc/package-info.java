/** Who is who in PostgreSQL: entries as mentions, and the conclusions that are kept. */
@NullMarked
package org.cunbao.resolve.jdbc;

import org.jspecify.annotations.NullMarked;
