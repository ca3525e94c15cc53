package org.cunbao.audit;

import java.util.Optional;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Unpacking;
import org.cunbao.reading.FileReader;
import org.cunbao.vocabulary.Period;

/**
 * What is verified.
 *
 * @param period only the files that told of it; empty: everything. Chains are verified whole in any case
 * @param program the program that runs: what it read itself it reads again
 * @param machine with which it reads
 */
public record Scope(Optional<Period> period, String program, Machine machine) {

    /** Makes the readers and opens the archives as an import does. */
    public interface Machine {

        FileReader reader(Rules rules);

        Unpacking unpacking();
    }
}
