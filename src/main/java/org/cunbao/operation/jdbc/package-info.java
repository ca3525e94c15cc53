/** What ran and how much there is, asked of PostgreSQL. */
@NullMarked
package org.cunbao.operation.jdbc;

import org.jspecify.annotations.NullMarked;
