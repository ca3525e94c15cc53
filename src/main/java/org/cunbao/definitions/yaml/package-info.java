/** YAML text to a tree; the only place that knows the notation. */
@NullMarked
package org.cunbao.definitions.yaml;

import org.jspecify.annotations.NullMarked;
