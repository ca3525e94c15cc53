/** A comma-separated table to a tree. */
@NullMarked
package org.cunbao.definitions.csv;

import org.jspecify.annotations.NullMarked;
