package org.cunbao.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.SheetReading;
import org.cunbao.resolve.MentionKey;

/** Where entries stand, as people write it: {@code FILE#SHEET!ROW}, and {@code .2} where a row names several. */
final class EntryPlaces {

    private final Filed filed;
    private final List<Filed.File> files;
    private final Map<Long, List<SheetReading>> sheets = new HashMap<>();

    EntryPlaces(Session session, String township, long run) {
        this.filed = session.room(Filed.class);
        this.files = filed.findFiles(township, run);
    }

    String of(MentionKey key) {
        String sheet = files.stream()
                .filter(file -> !file.copy())
                .filter(file -> file.receipt().name().equals(key.name())
                        && file.receipt().receivedAt().equals(key.receivedAt()))
                .flatMap(file -> sheets(file).stream())
                .filter(reading -> reading.number() == key.sheet())
                .map(SheetReading::name)
                .findFirst()
                .orElse("");
        return key.name() + "#" + sheet + "!" + key.row() + (key.entry() == 1 ? "" : "." + key.entry());
    }

    /** The number of a sheet in the newest file of the name that was read; the only sheet where none is named. */
    Optional<Integer> findSheet(String name, Optional<String> sheet) {
        return files.stream()
                .filter(file -> file.receipt().name().equals(name) && !file.copy())
                .reduce((earlier, later) -> later)
                .flatMap(file -> sheets(file).stream()
                        .filter(reading -> sheet.orElse("").equals(reading.name())
                                || (sheet.orElse("").isEmpty() && sheets(file).size() == 1))
                        .map(SheetReading::number)
                        .findFirst());
    }

    private List<SheetReading> sheets(Filed.File file) {
        return sheets.computeIfAbsent(file.receipt().number(), receipt -> filed.findSheets(file));
    }
}
