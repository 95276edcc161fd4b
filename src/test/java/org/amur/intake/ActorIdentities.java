package org.amur.intake;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.intake.AnswerKey.KeyActor;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.KnownActor;
import org.amur.intake.actor.MentionedActor;

/**
 * Finds which actor of the key a proposed one is: the one whose canonical name, without or in its brackets, is a name of
 * the proposed actor, in the text or the record (of several, the one with most mentions in common); otherwise the one, not yet
 * so found, with most mentions by name in common.
 */
final class ActorIdentities {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<MentionedActor, String> names = new LinkedHashMap<>();

    ActorIdentities(AnswerKey key, List<ActorMention> mentions, List<KnownActor> known) {
        Map<Long, List<String>> ofRecord = known.stream().collect(Collectors.toMap(KnownActor::id, KnownActor::names));
        Map<MentionedActor, List<ActorMention>> proposed = mentions.stream()
                .collect(Collectors.groupingBy(ActorMention::actor, LinkedHashMap::new, Collectors.toList()));
        proposed.keySet().forEach(actor -> {
            Set<String> own = Stream.of(List.of(actor.name()), actor.names(), ofRecord.getOrDefault(actor.id(), List.of()))
                    .flatMap(List::stream).map(ActorIdentities::fold).collect(Collectors.toSet());
            List<KeyActor> same = key.actors().stream().filter(each -> canonical(each).anyMatch(own::contains)).toList();
            if (!same.isEmpty()) {
                String nearest = same.size() == 1 ? null : byMentions(key, same, proposed.get(actor));
                names.put(actor, nearest == null ? same.get(0).name() : nearest);
            }
        });
        Set<String> named = new HashSet<>(names.values());
        List<KeyActor> others = key.actors().stream().filter(each -> !named.contains(each.name())).toList();
        proposed.forEach((actor, places) -> names.computeIfAbsent(actor, absent -> byMentions(key, others, places)));
    }

    private static String byMentions(AnswerKey key, List<KeyActor> actors, List<ActorMention> places) {
        Map<String, Long> common = new TreeMap<>();
        actors.forEach(each -> {
            long count = each.mentions().stream().filter(mention -> mention.name() && !mention.nested() && places.stream()
                    .anyMatch(place -> ActorScore.agree(key.text().text(), mention, place.span()))).count();
            if (count > 0) {
                common.put(each.name(), count);
            }
        });
        return common.entrySet().stream().max(Comparator.comparing(Map.Entry<String, Long>::getValue)
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed())).map(Map.Entry::getKey).orElse(null);
    }

    private static Stream<String> canonical(KeyActor actor) {
        String[] parts = actor.name().split("[()]");
        return Stream.concat(Stream.of(actor.name()), Stream.of(parts)).map(ActorIdentities::fold).filter(part -> !part.isEmpty());
    }

    static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip().replaceFirst("^the ", "");
    }

    /** Returns the canonical name of a proposed actor; null if the key does not have it. */
    String of(MentionedActor actor) {
        return names.get(actor);
    }
}
