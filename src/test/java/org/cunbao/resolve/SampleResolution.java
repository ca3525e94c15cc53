package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;

/** Who is who in the sample, every kind after the kinds that it needs. */
final class SampleResolution {

    final Map<MentionKey, String> entities = new HashMap<>();
    final Map<String, Resolution> byKind = new TreeMap<>();
    final Map<MentionKey, Mention> mentions = new HashMap<>();

    SampleResolution(Rules rules, List<SampleMentions.Said> said) {
        List<MatchSettings> left = new ArrayList<>(rules.matching());
        while (!left.isEmpty()) {
            MatchSettings settings = left.stream()
                    .filter(candidate -> byKind.keySet().containsAll(candidate.needs()))
                    .findFirst()
                    .orElseThrow();
            left.remove(settings);
            resolve(rules, settings, said);
        }
    }

    private void resolve(Rules rules, MatchSettings settings, List<SampleMentions.Said> said) {
        List<Mention> ofKind = said.stream()
                .flatMap(entry -> entry.mention(settings, entities).stream())
                .toList();
        ofKind.forEach(mention -> mentions.put(mention.key(), mention));
        Resolution resolution = new Resolver(settings, rules.units(), Sha256::hex).resolve(ofKind, List.of());
        resolution.entities().forEach(entity -> entity.members().forEach(key -> entities.put(key, entity.id())));
        byKind.put(settings.id(), resolution);
    }
}
