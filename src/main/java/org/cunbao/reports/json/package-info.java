/** The figures for programs that read JSON. */
@NullMarked
package org.cunbao.reports.json;

import org.jspecify.annotations.NullMarked;
