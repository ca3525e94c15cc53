/** Backups by PostgreSQL's own {@code COPY}: the embedded server brings no {@code pg_dump}. */
@NullMarked
package org.cunbao.backup.jdbc;

import org.jspecify.annotations.NullMarked;
