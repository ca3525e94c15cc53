package org.cunbao.command;

import java.util.List;
import java.util.Optional;
import org.cunbao.batch.ImportSummary;
import org.cunbao.definitions.Units;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Receipts;
import org.cunbao.ledger.Vault;
import org.cunbao.ledger.Word;

/**
 * Gives a file that belonged to no township to the one that a person names: the township receives it as of the time at
 * which it came, and among the files of none it counts no more.
 */
final class Adoption {

    private final Session session;
    private final Offices offices;

    Adoption(Session session, Offices offices) {
        this.session = session;
        this.offices = offices;
    }

    /** Nothing where no such file waits for a township. */
    Optional<ImportSummary> into(Office office, String name, String reason) {
        if (!offices.several() || office.township().equals(Units.NO_TOWNSHIP)) {
            return Optional.empty();
        }
        Office none = offices.of(Units.NO_TOWNSHIP);
        Optional<Receipt> waiting = session.room(Receipts.class).findSeen(Units.NO_TOWNSHIP, none.run(null)).stream()
                .map(Receipts.Seen::receipt)
                .filter(receipt -> receipt.name().equals(name))
                .reduce((earlier, later) -> later);
        return waiting.map(receipt -> {
            Arrival arrival = new Arrival(
                    receipt.name(),
                    () -> session.room(Vault.class).bytes(Units.NO_TOWNSHIP, receipt.sha256()),
                    Optional.of(receipt.receivedAt()),
                    "",
                    false);
            ImportSummary summary = office.adopt(List.of(arrival));
            none.decide(new Word.Withdraw(receipt.name() + "@" + receipt.sha256(), reason));
            return summary;
        });
    }
}
