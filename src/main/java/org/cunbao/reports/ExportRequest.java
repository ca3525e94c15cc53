package org.cunbao.reports;

import java.util.Optional;
import org.cunbao.definitions.Rules;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Masking;
import org.cunbao.vocabulary.Period;

/**
 * What is to be exported.
 *
 * @param township the township's code
 * @param run as of which run
 * @param period only files with a submission for a part of it, and files without any period; empty: all
 * @param masked whether identity numbers and phones are masked
 * @param language of the findings' messages
 * @param rules of now, which tell identity numbers and phones from other fields
 */
public record ExportRequest(
        String township, long run, Optional<Period> period, boolean masked, Language language, Rules rules) {

    String shown(String value) {
        return masked ? Masking.mask(value) : value;
    }
}
