package org.cunbao.resolve;

/** Says what becomes of a pair, before clusters are made: a person's word, else what the weights say. */
final class Judge {

    private final Comparer comparer;
    private final Rulings rulings;

    Judge(Comparer comparer, Rulings rulings) {
        this.comparer = comparer;
        this.rulings = rulings;
    }

    LinkDraft draft(long pair) {
        int left = Pairs.left(pair);
        int right = Pairs.right(pair);
        return new LinkDraft(left, right, comparer.weight(left, right), verdict(left, right));
    }

    private Link.Verdict verdict(int left, int right) {
        if (rulings.isDifferent(left, right)) {
            return Link.Verdict.RULED_DIFFERENT;
        }
        if (rulings.isSame(left, right)) {
            return Link.Verdict.RULED_SAME;
        }
        return comparer.score(left, right) == Comparer.Score.SAME ? Link.Verdict.SAME : Link.Verdict.ASK;
    }
}
