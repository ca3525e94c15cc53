package org.cunbao.definitions;

import java.util.List;

/**
 * What is counted, and how.
 *
 * @param id its name in the program: {@code volunteers.total}
 * @param names its label in the two languages
 * @param measure the unit of measure in the two languages: 人, persons
 * @param text the definition in words, printed beside the figure
 * @param form the form whose entries are counted
 * @param breakdowns the fields by whose codes it is also told, in the order of printing
 */
public record Statistic(
        String id, Form.Names names, Form.Names measure, Form.Names text, String form, List<String> breakdowns) {

    public Statistic {
        breakdowns = List.copyOf(breakdowns);
    }
}
