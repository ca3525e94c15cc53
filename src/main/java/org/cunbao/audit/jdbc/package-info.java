/** What is kept in PostgreSQL, verified row by row. */
@NullMarked
package org.cunbao.audit.jdbc;

import org.jspecify.annotations.NullMarked;
