/** How long the import takes, beside a pipeline as textbooks write it. */
@NullMarked
package org.cunbao.bench;

import org.jspecify.annotations.NullMarked;
