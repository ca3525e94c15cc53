package org.cunbao.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Unpacking;
import org.cunbao.reading.FileReader;

/**
 * What is to be imported, and with what.
 *
 * @param township the township's code
 * @param paths folders, files, archives
 * @param receivedAt the time of receipt said for all of them
 * @param again whether kept files are read again where the program is another
 * @param program name and hash of the program
 * @param rules of now
 * @param reader made with these rules
 * @param unpacking opens archives
 */
public record ImportRequest(
        String township,
        List<Path> paths,
        Optional<Instant> receivedAt,
        boolean again,
        String program,
        Rules rules,
        FileReader reader,
        Unpacking unpacking) {

    public ImportRequest {
        paths = List.copyOf(paths);
    }
}
