package org.cunbao.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.ledger.Word;
import org.cunbao.resolve.Mention;
import org.cunbao.resolve.Review;

/** Makes a person's word about two entries of what the person wrote: a pair's id, two places, a line of a CSV file. */
final class MatchWords {

    private static final Pattern NUMBERED = Pattern.compile("(.*![0-9]{1,7})\\.([0-9]{1,4})");

    private final Session session;
    private final Office office;
    private final Review review;
    private final EntryPlaces places;

    MatchWords(Session session, Office office) {
        this.session = session;
        this.office = office;
        this.review = office.review();
        this.places = office.places();
    }

    /**
     * One side as it was found.
     *
     * @param kind of what is spoken of
     * @param place where it stands
     * @param seal of its content
     * @param content what it says
     */
    record Said(String kind, String place, String seal, Map<String, String> content) {}

    /** Both sides of a pair that was compared. */
    List<Said> pair(String id) {
        Review.Pair pair = review.findPair(id)
                .or(() -> office.reviewAnew().findPair(id))
                .orElseThrow(() -> wrong("review.unknown-pair", id));
        return List.of(said(pair.left()), said(pair.right()));
    }

    /** Any two entries; the kind may be left out where both speak of one common kind only. */
    List<Said> entries(String left, String right, Optional<String> kind) {
        List<String> kinds = office.rules().matching().stream()
                .map(settings -> settings.id())
                .filter(id -> kind.map(id::equals).orElse(true))
                .filter(id -> find(left, id).isPresent() && find(right, id).isPresent())
                .toList();
        if (kinds.size() > 1) {
            throw wrong("review.which-kind", String.join(", ", kinds));
        }
        if (kinds.isEmpty()) {
            throw wrong("review.no-entry", left, right);
        }
        return List.of(
                said(find(left, kinds.get(0)).orElseThrow()),
                said(find(right, kinds.get(0)).orElseThrow()));
    }

    /** The word; of two that say the same it says how many there are. */
    Word.Match word(List<Said> both, boolean same, Optional<Integer> number, String reason) {
        Said left = both.get(0);
        Said right = both.get(1);
        boolean equal = left.seal().equals(right.seal());
        if (number.isPresent() && (!equal || number.get() < 1)) {
            throw wrong("review.number-not-equal");
        }
        Optional<Integer> many = equal ? Optional.of(number.orElse(same ? 1 : 2)) : Optional.empty();
        return new Word.Match(left.kind(), side(left), side(right), same, many, reason);
    }

    /** A word of another installation, or of this one before: its contents are looked for, then its places. */
    Word.Match known(Word.Match match) {
        List<Said> both = List.of(known(match.kind(), match.left()), known(match.kind(), match.right()));
        return word(both, match.same(), match.number(), match.reason());
    }

    private Said known(String kind, Word.Side side) {
        return review.findSealed(kind, side.seal())
                .or(() -> find(side.place(), kind))
                .map(this::said)
                .orElseGet(() -> {
                    if (side.seal().isEmpty()) {
                        throw wrong("review.no-entry", side.place(), "");
                    }
                    return new Said(kind, side.place(), side.seal(), side.content());
                });
    }

    private Optional<Mention> find(String text, String kind) {
        Matcher numbered = NUMBERED.matcher(text);
        int entry = numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1;
        Spot spot = office.spot(numbered.matches() ? numbered.group(1) : text);
        return spot.row()
                .flatMap(row -> places.findSheet(spot.file(), spot.sheet())
                        .flatMap(sheet -> review.findAt(spot.file(), sheet, row, kind).stream()
                                .filter(mention -> mention.key().entry() == entry)
                                .findFirst()));
    }

    private Said said(Mention mention) {
        return new Said(mention.key().kind(), places.of(mention.key()), review.seal(mention), review.content(mention));
    }

    private static Word.Side side(Said said) {
        return new Word.Side(said.seal(), said.place(), said.content());
    }

    private Stopped wrong(String key, Object... arguments) {
        return new Stopped(ExitCode.USAGE, session.messages().text(key, arguments));
    }
}
