@ApplicationModule(allowedDependencies = {})
package org.cunbao.laws.planted.modules.vocabulary;

import org.springframework.modulith.ApplicationModule;
