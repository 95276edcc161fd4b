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

/** An actor and an entry of a current release that are found to be alike. */
record FoundCase(Party party, ListedParty listed, CaseEvidence evidence) {

    /** Of those of one key the surest alone: a list may give one reference to several parties. */
    static Collection<FoundCase> surest(Collection<FoundCase> found) {
        Comparator<FoundCase> order = Comparator.comparingDouble((FoundCase each) -> each.evidence().match().score())
                .thenComparing(each -> -each.listed().entry());
        return found.stream().collect(Collectors.toMap(FoundCase::key, Function.identity(), BinaryOperator.maxBy(order),
                LinkedHashMap::new)).values();
    }

    long actor() {
        return Long.parseLong(party.id());
    }

    /** The primary name: it stands first. */
    String actorName() {
        return party.names().stream().findFirst().map(PartyName::text).orElse(party.id());
    }

    /** Tells it from every other. */
    String key() {
        return key(actor(), listed.list().name(), listed.reference());
    }

    static String key(long actor, String list, String reference) {
        return actor + " " + list + " " + reference;
    }
}
