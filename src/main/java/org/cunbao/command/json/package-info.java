/** What commands print with {@code --json}. */
@NullMarked
package org.cunbao.command.json;

import org.jspecify.annotations.NullMarked;
