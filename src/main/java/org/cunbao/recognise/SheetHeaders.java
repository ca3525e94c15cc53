package org.cunbao.recognise;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The last header of each sheet of one file: a sheet that goes on where the one before it ends ({@code 花名册（续）}) has none. */
public final class SheetHeaders {

    private final Map<Integer, Header> last = new ConcurrentHashMap<>();

    void put(int sheet, Header header) {
        last.put(sheet, header);
    }

    Optional<Header> before(int sheet) {
        return Optional.ofNullable(last.get(sheet - 1));
    }
}
