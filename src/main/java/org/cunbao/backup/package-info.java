/** Everything of an installation's database in one file, and back. */
@ApplicationModule(allowedDependencies = {"vocabulary", "ledger"})
@NullMarked
package org.cunbao.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
