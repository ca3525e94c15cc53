package org.cunbao.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Errand;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Unpacking;
import org.cunbao.reading.FileReader;

/**
 * What is to be imported, and with what.
 *
 * @param whose the township, and which files are its own
 * @param paths folders, files, archives
 * @param receivedAt the time of receipt said for all of them
 * @param rereading which of the kept files are read again
 * @param program name and hash of the program
 * @param rules of now
 * @param readers make a reader for rules
 * @param unpacking opens archives
 */
public record ImportRequest(
        Whose whose,
        List<Path> paths,
        Optional<Instant> receivedAt,
        Rereading rereading,
        String program,
        Rules rules,
        Function<Rules, FileReader> readers,
        Unpacking unpacking) {

    /**
     * Whose files are imported.
     *
     * @param township the township's code
     * @param owns whether a file of this name is the township's
     * @param amongOthers whether the home has several townships, so that each has its outputs in a folder of its own
     */
    public record Whose(String township, Predicate<String> owns, boolean amongOthers) {

        /** Every file is the township's. */
        public static Whose all(String township) {
            return new Whose(township, name -> true, false);
        }
    }

    public ImportRequest {
        paths = List.copyOf(paths);
    }

    /** The township's code. */
    public String township() {
        return whose.township();
    }

    /** A reader made with the request's rules. */
    FileReader reader() {
        return readers.apply(rules);
    }

    /** What the request is kept as. */
    Errand errand() {
        return new Errand(
                paths.stream().map(path -> path.toAbsolutePath().toString()).toList(), receivedAt, rereading);
    }

    /** The same hands sent for something else; what is not there any more cannot be brought. */
    ImportRequest sentFor(Errand errand, Rules thoseRules) {
        return new ImportRequest(
                whose,
                errand.paths().stream().map(Path::of).filter(Files::exists).toList(),
                errand.receivedAt(),
                errand.rereading(),
                program,
                thoseRules,
                readers,
                unpacking);
    }
}
