package org.cunbao.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How well a resolution agrees with the truth, counted in pairs of mentions.
 *
 * @param truth pairs that speak of one thing
 * @param joined pairs that were put into one entity
 * @param right pairs of both
 * @param asked pairs that wait for a person
 * @param found pairs of the truth that were joined or wait for a person
 */
record PairQuality(long truth, long joined, long right, long asked, long found) {

    static PairQuality of(Resolution resolution, ToIntFunction<MentionKey> truth, List<Mention> mentions) {
        Map<MentionKey, Integer> entities = new HashMap<>(mentions.size() * 2);
        long joined = 0;
        long right = 0;
        for (int entity = 0; entity < resolution.entities().size(); entity++) {
            List<MentionKey> members = resolution.entities().get(entity).members();
            for (MentionKey member : members) {
                entities.put(member, entity);
            }
            joined += pairs(members.size());
            right += pairsAlike(members.stream().mapToInt(truth).toArray());
        }
        long of = pairsAlike(mentions.stream().map(Mention::key).mapToInt(truth).toArray());
        long asked = 0;
        long foundByAsking = 0;
        for (Link link : resolution.links()) {
            if (link.verdict() == Link.Verdict.ASK
                    && !java.util.Objects.equals(entities.get(link.left()), entities.get(link.right()))) {
                asked++;
                foundByAsking += truth.applyAsInt(link.left()) == truth.applyAsInt(link.right()) ? 1 : 0;
            }
        }
        return new PairQuality(of, joined, right, asked, right + foundByAsking);
    }

    /** The share of joined pairs that are right. */
    double precision() {
        return (double) right / joined;
    }

    /** The share of the truth's pairs that were joined. */
    double recall() {
        return (double) right / truth;
    }

    /** The same, with those that wait for a person. */
    double recallWithReview() {
        return (double) found / truth;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }

    /** How many pairs of equal numbers there are. */
    private static long pairsAlike(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        long pairs = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                pairs += pairs(i - start);
                start = i;
            }
        }
        return pairs;
    }
}
