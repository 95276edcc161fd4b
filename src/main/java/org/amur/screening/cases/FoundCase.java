package org.amur.screening.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.lookup.ListedParty;

/** Match of an actor and an entry of a current release. */
record FoundCase(Party party, ListedParty listed, CaseEvidence evidence) {

    /** Returns the best match for each key: a list may use one reference for several parties. */
    static Collection<FoundCase> surest(Collection<FoundCase> found) {
        Comparator<FoundCase> order = Comparator.comparingDouble((FoundCase each) -> each.evidence().match().score())
                .thenComparing(each -> -each.listed().entry());
        return found.stream().collect(Collectors.toMap(FoundCase::key, Function.identity(), BinaryOperator.maxBy(order),
                LinkedHashMap::new)).values();
    }

    boolean isIdentified() {
        return evidence.match().isIdentified();
    }

    long actor() {
        return Long.parseLong(party.id());
    }

    /** Returns the primary name, which is first. */
    String actorName() {
        return party.names().stream().findFirst().map(PartyName::text).orElse(party.id());
    }

    /** Returns the unique key. */
    String key() {
        return key(actor(), listed.list().name(), listed.reference());
    }

    static String key(long actor, String list, String reference) {
        return actor + " " + list + " " + reference;
    }
}
