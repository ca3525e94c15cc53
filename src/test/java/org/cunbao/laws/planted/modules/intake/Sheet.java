package org.cunbao.laws.planted.modules.intake;

import java.util.List;
import org.cunbao.laws.planted.modules.batch.Job;
import org.cunbao.laws.planted.modules.vocabulary.Word;

/** Intake that knows of the job that runs it. */
public record Sheet(List<Word> words, Job job) {

    /** The first word. */
    public Word first() {
        return words.get(0);
    }
}
