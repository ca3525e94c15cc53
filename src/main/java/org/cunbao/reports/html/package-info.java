/** The page that opens in any browser without a network: tables, and charts drawn by us as SVG. */
@NullMarked
package org.cunbao.reports.html;

import org.jspecify.annotations.NullMarked;
