package org.amur.sanctions.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.web.Texts;

/**
 * Batch acceptance with its outcome counts.
 *
 * @param entry title of the only entry
 */
public record AcceptanceRow(Acceptance acceptance, Map<AcceptanceOutcome, Long> counts, String entry) {

    private static final Map<String, Set<AcceptanceOutcome>> SAID = said();

    AcceptanceRow(Acceptance acceptance, Map<AcceptanceOutcome, Long> counts) {
        this(acceptance, counts, null);
    }

    private static Map<String, Set<AcceptanceOutcome>> said() {
        Map<String, Set<AcceptanceOutcome>> said = new LinkedHashMap<>();
        said.put(
                "proposal.acceptance.title.accepted",
                Set.of(
                        AcceptanceOutcome.MADE,
                        AcceptanceOutcome.LINKED,
                        AcceptanceOutcome.KNOWN,
                        AcceptanceOutcome.STAYS));
        said.put("proposal.acceptance.title.back", Set.of(AcceptanceOutcome.TAKEN_BACK));
        said.put("proposal.acceptance.title.left", Set.of(AcceptanceOutcome.LEFT));
        said.put("proposal.acceptance.title.refused", Set.of(AcceptanceOutcome.REFUSED));
        said.put("proposal.acceptance.title.failed", Set.of(AcceptanceOutcome.FAILED));
        return said;
    }

    /** Returns the number of entries and how many were accepted, undone, undecided or not accepted. */
    public String getTitle() {
        Stream<String> said = SAID.entrySet().stream().filter(each -> count(each.getValue()) > 0)
                .map(each -> Texts.get(each.getKey(), count(each.getValue())));
        String entries = Texts.get("proposal.acceptance.title", acceptance.getTotal());
        return counts.isEmpty() ? entries : Texts.get("proposal.acceptance.title.said", entries, said.collect(Collectors.joining(", ")));
    }

    private long count(Set<AcceptanceOutcome> outcomes) {
        return outcomes.stream().mapToLong(each -> counts.getOrDefault(each, 0L)).sum();
    }

    public List<Map.Entry<AcceptanceOutcome, Long>> getCounts() {
        return List.copyOf(counts.entrySet());
    }
}
