package org.amur.sanctions.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.Actor;
import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorName;
import org.amur.actor.ActorRepository;
import org.amur.actor.IdentifierScheme;
import org.amur.history.TemporalReader;
import org.amur.lists.OfficialList;
import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.screening.ScreeningIndex;
import org.amur.text.SearchTerms;

/**
 * Finds the actors that may be an entry's party: those with one of its numbers, and screening matches among those that
 * share the most words of its names in any script.
 */
@ApplicationScoped
class ActorCandidates {

    /** Maximum number of actors compared by screening. */
    private static final int COMPARED = 40;
    private static final int SHOWN = 8;

    @Inject
    private TemporalReader reads;

    @Inject
    private ActorRepository actors;

    /** Returns the candidates, best first. */
    List<ProposedActor> of(EntryFacts facts) {
        Map<Long, Set<IdentifierScheme>> numbered = numbered(facts);
        Set<Long> ids = new LinkedHashSet<>(numbered.keySet());
        ids.addAll(alike(facts));
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Actor> all = reads.all(Actor.class, List.copyOf(ids), "");
        Map<String, Match> matches = matches(facts, all);
        return all.stream().filter(actor -> numbered.containsKey(actor.getId()) || matches.containsKey(actor.getId().toString()))
                .map(actor -> new ProposedActor(actor, numbered.getOrDefault(actor.getId(), Set.of()),
                        matches.get(actor.getId().toString())))
                .sorted(Comparator.comparing(ProposedActor::isSure).thenComparing(ProposedActor::isNumbered)
                        .thenComparing(ProposedActor::getScore).reversed()
                        .thenComparing(ProposedActor::getId)).limit(SHOWN).toList();
    }

    /** Returns the screening matches by actor id. */
    private Map<String, Match> matches(EntryFacts facts, List<Actor> compared) {
        List<Long> ids = compared.stream().map(Actor::getId).toList();
        Map<Long, List<ActorName>> names = actors.names(ids);
        Map<Long, List<ActorIdentifier>> identifiers = actors.identifiers(ids);
        return ScreeningIndex.of(compared.stream().map(actor -> Parties.of(actor, names.getOrDefault(actor.getId(), List.of()),
                identifiers.getOrDefault(actor.getId(), List.of()))).toList())
                .search(Parties.of(facts), NameMatcher.THRESHOLD, compared.size()).stream()
                .collect(Collectors.toMap(match -> match.party().id(), Function.identity()));
    }

    private Map<Long, Set<IdentifierScheme>> numbered(EntryFacts facts) {
        return withNumbers(EntryActor.form(facts, null).getIdentifiers().getRows().stream()
                .filter(number -> number.getScheme() != IdentifierScheme.OTHER).toList());
    }

    private Map<Long, Set<IdentifierScheme>> withNumbers(Collection<ActorIdentifierForm> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Set<String> asked = numbers.stream().map(number -> number.getScheme() + " " + number.getCode()).collect(Collectors.toSet());
        return reads.query("select i.actor.id, i.scheme, i.code from ActorIdentifier i where i.code in :codes order by i.actor.id",
                Object[].class).set("codes", numbers.stream().map(ActorIdentifierForm::getCode).distinct().toList()).list().stream()
                .filter(row -> asked.contains(row[1] + " " + row[2])).collect(Collectors.groupingBy(row -> (Long) row[0],
                        LinkedHashMap::new, Collectors.mapping(row -> (IdentifierScheme) row[1], Collectors.toSet())));
    }

    /** Returns the actors with the list's reference as identifier, by list and reference. */
    Map<String, Long> byReference(Collection<ProposalRow> entries) {
        Map<String, List<ProposalRow>> byNumber = entries.stream()
                .filter(row -> EntryActor.reference(row.getList(), row.getReference()) != null)
                .collect(Collectors.groupingBy(row -> text(EntryActor.reference(row.getList(), row.getReference()))));
        if (byNumber.isEmpty()) {
            return Map.of();
        }
        return reads.query("select i.actor.id, i.scheme, i.code from ActorIdentifier i where i.code in :codes", Object[].class)
                .set("codes", byNumber.keySet().stream().map(each -> each.substring(each.indexOf(' ') + 1)).distinct().toList())
                .list().stream().filter(row -> byNumber.containsKey(row[1] + " " + row[2]))
                .flatMap(row -> byNumber.get(row[1] + " " + row[2]).stream().map(entry -> Map.entry(entry.getKey(), (Long) row[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static String text(ActorIdentifierForm number) {
        return number.getScheme() + " " + number.getCode();
    }

    static String key(OfficialList list, String reference) {
        return list + " " + reference;
    }

    private List<Long> alike(EntryFacts facts) {
        Set<String> terms = new HashSet<>(SearchTerms.of(Stream.concat(Stream.of(facts.entry().getTitle()),
                facts.names().stream().map(EntryFacts.Name::text)).toArray(String[]::new)));
        return terms.isEmpty() ? List.of() : reads.query("select x.owner, count(x.term) from ActorTerm x where x.term in :terms"
                + " group by x.owner order by count(x.term) desc, x.owner", Object[].class).set("terms", terms).page(0, COMPARED).list()
                .stream().map(row -> (Long) row[0]).toList();
    }
}
