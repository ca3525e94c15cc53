/** The embedded PostgreSQL server: started, shared, stopped; never a data folder deleted. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cunbao.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
