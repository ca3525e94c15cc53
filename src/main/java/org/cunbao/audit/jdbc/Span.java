package org.cunbao.audit.jdbc;

import org.cunbao.audit.Scope;
import org.cunbao.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days of a period as SQL takes them; none: everything.
 *
 * @param first its first day
 * @param last its last day
 */
record Span(@Nullable String first, @Nullable String last) {

    static Span of(Scope scope) {
        return scope.period()
                .map(Period::firstDay)
                .map(day -> new Span(
                        day.toString(),
                        scope.period()
                                .map(Period::lastDay)
                                .map(Object::toString)
                                .orElse("")))
                .orElse(new Span(null, null));
    }
}
