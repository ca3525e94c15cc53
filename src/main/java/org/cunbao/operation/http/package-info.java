/** Health and metrics for machines, on a small server for this machine alone. */
@NullMarked
package org.cunbao.operation.http;

import org.jspecify.annotations.NullMarked;
