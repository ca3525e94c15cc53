@ApplicationModule(allowedDependencies = "vocabulary")
package org.cunbao.laws.planted.modules.intake;

import org.springframework.modulith.ApplicationModule;
