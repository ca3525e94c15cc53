package org.cunbao.definitions;

import java.util.List;
import java.util.Map;

/**
 * How entries are told to speak of the same thing of one kind.
 *
 * @param id the kind of entity: {@code person}, {@code aid_action}
 * @param names its label in the two languages
 * @param mentions which entries speak of such a thing, at least one
 */
public record MatchSettings(String id, Form.Names names, List<Mention> mentions) {

    public MatchSettings {
        mentions = List.copyOf(mentions);
    }

    /**
     * One form whose entries speak of such a thing.
     *
     * @param form the form's id
     * @param fields the form's field by the name under which it is compared
     */
    public record Mention(String form, Map<String, String> fields) {

        public Mention {
            fields = Map.copyOf(fields);
        }
    }
}
