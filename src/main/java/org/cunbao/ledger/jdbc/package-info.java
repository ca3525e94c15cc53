/** The ledger in PostgreSQL. */
@NullMarked
package org.cunbao.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
