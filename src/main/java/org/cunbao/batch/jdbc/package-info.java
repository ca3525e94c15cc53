/** Due times in the database, kept by db-scheduler; and how a database that goes away is told and waited for. */
@NullMarked
package org.cunbao.batch.jdbc;

import org.jspecify.annotations.NullMarked;
