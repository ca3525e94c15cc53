@ApplicationModule(allowedDependencies = {})
package org.cunbao.laws.planted.modules.batch;

import org.springframework.modulith.ApplicationModule;
