package org.amur.lists.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Assigns references to the parties without number in one release of the Consolidated Screening List: the shortest
 * reference under which no other party was on its list before. Later parties therefore change nothing; {@code adr/0032}
 * lists the exceptions. Independent of the order of parties.
 */
final class Namesakes {

    /** Earliest party of each reference. A party without namesakes is stored under its shortest reference only. */
    private final Map<String, NamedParty> firsts = new HashMap<>();

    /** @return additional bytes kept, estimated */
    long add(NamedParty party) {
        if (party.called() == null) {
            return 0;
        }
        NamedParty there = firsts.putIfAbsent(party.called(), party);
        if (there == null) {
            return Budget.OBJECT + bytes(party);
        }
        if (there.equals(party)) {
            return 0;
        }
        long more = under(party);
        return under(there) + (more == 0 ? 0 : more + bytes(party));
    }

    /** @return bytes of its new references */
    private long under(NamedParty party) {
        List<String> references = party.references();
        long more = 0;
        if (!party.equals(firsts.get(last(references)))) {
            for (String reference : references) {
                NamedParty there = firsts.get(reference);
                more += there == null ? Budget.OBJECT + Budget.of(reference) : 0;
                if (there == null || NamedParty.FIRST.compare(party, there) < 0) {
                    firsts.put(reference, party);
                }
            }
        }
        return more;
    }

    /**
     * Returns the reference; null without a name. Parties without any difference share one.
     *
     * @param party party that was added
     */
    String reference(NamedParty party) {
        if (party.called() == null) {
            return null;
        }
        List<String> references = party.references();
        return references.stream().filter(each -> party.equals(firsts.get(each))).findFirst().orElseGet(() -> last(references));
    }

    private static String last(List<String> references) {
        return references.get(references.size() - 1);
    }

    private static long bytes(NamedParty party) {
        return Budget.OBJECT
                + Budget.of(party.called())
                + Budget.of(party.place())
                + Budget.of(party.since())
                + Budget.of(party.addresses());
    }
}
