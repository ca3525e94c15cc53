/** What a definition file says, as a tree with places; the same for every notation, and knows none. */
@NullMarked
package org.cunbao.definitions.tree;

import org.jspecify.annotations.NullMarked;
