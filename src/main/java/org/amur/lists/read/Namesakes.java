package org.amur.lists.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parties without a number of one release of the Consolidated Screening List, and what each is called among them: by the shortest of
 * its references under which no other was on its list before. So whoever comes later changes nothing of what is there; {@code adr/0032}
 * says what does. In whatever order they are added, they are called the same.
 */
final class Namesakes {

    /** Who was first under a reference. A party without namesakes stands under the shortest of its alone. */
    private final Map<String, NamedParty> firsts = new HashMap<>();

    /** @return how many bytes more are kept, as nearly as can be told */
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

    /** @return the bytes of those of its references that are new */
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

    /** Null if it has no name. Parties that nothing tells apart have one reference. @param party one of those that were added */
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
        return Budget.OBJECT + Budget.of(party.called()) + Budget.of(party.place()) + Budget.of(party.since()) + Budget.of(party.addresses());
    }
}
