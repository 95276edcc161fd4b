package org.amur.actor.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.amur.actor.Actor;
import org.amur.actor.ActorIdentifier;
import org.amur.actor.IdentifierScheme;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** Properties of two actors that contradict a merge, one sentence each. Missing values are no contradiction. */
final class FactsAgainst {

    private final Actor stays;
    private final Actor ends;
    private final List<String> found = new ArrayList<>();

    private FactsAgainst(Actor stays, Actor ends) {
        this.stays = stays;
        this.ends = ends;
    }

    static List<String> of(Actor stays, Actor ends) {
        FactsAgainst facts = new FactsAgainst(stays, ends);
        facts.addKind();
        facts.addCountry();
        facts.addBirth();
        facts.addIdentifiers();
        return facts.found;
    }

    private void addKind() {
        if (stays.getKind() != ends.getKind()) {
            found.add(Texts.get("merge.doubt.kind", Texts.choice("actor.kind", stays.getKind()),
                    Texts.choice("actor.kind", ends.getKind())));
        }
    }

    private void addCountry() {
        if (stays.getCountry() != null && ends.getCountry() != null && !stays.getCountry().equals(ends.getCountry())) {
            found.add(Texts.get("merge.doubt.country", Texts.country(stays.getCountry()), Texts.country(ends.getCountry())));
        }
    }

    /** Compares the births; a year and a day within it agree. */
    private void addBirth() {
        PartialDate one = stays.getBorn();
        PartialDate other = ends.getBorn();
        if (one != null && other != null && !one.isUnknown() && !other.isUnknown()
                && !one.overlaps(other.getEarliest(), other.getLatest())) {
            found.add(Texts.get("merge.doubt.born", one.display(Texts.locale()), other.display(Texts.locale())));
        }
    }

    private void addIdentifiers() {
        Map<IdentifierScheme, Set<String>> others = codes(ends);
        codes(stays).forEach((scheme, codes) -> {
            Set<String> its = others.getOrDefault(scheme, Set.of());
            if (!its.isEmpty() && Collections.disjoint(codes, its)) {
                found.add(Texts.get("merge.doubt.identifier", Texts.choice("actor.identifier.scheme", scheme),
                        String.join(", ", codes), String.join(", ", its)));
            }
        });
    }

    /** Returns the codes in schemes with unique numbers. */
    private static Map<IdentifierScheme, Set<String>> codes(Actor of) {
        return of.getIdentifiers().stream()
                .filter(each -> each.getScheme().isOnlyOne())
                .collect(Collectors.groupingBy(
                        ActorIdentifier::getScheme,
                        TreeMap::new,
                        Collectors.mapping(ActorIdentifier::getCode, Collectors.toCollection(TreeSet::new))));
    }
}
