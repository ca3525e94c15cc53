/** The part of the benchmark that needs this technology. */
@NullMarked
package org.cunbao.bench.batch;

import org.jspecify.annotations.NullMarked;
