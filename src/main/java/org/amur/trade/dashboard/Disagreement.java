package org.amur.trade.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.amur.figure.value.Period;
import org.amur.reconciliation.rules.Severity;

/** Contradiction of one line of the dashboard, in a sentence with a link. */
public record Disagreement(Line line, Period period, Severity severity, String sentence, String address) {

    private static final Comparator<Disagreement> WORST_FIRST = Comparator.comparing((Disagreement each) -> each.severity)
            .thenComparing(each -> each.period.last(), Comparator.reverseOrder());

    /** Returns each once, conflicts before notices, and of each the newest first. */
    static List<Disagreement> told(Collection<Disagreement> all, int most) {
        Map<String, Disagreement> once = new LinkedHashMap<>();
        all.forEach(each -> once.put(each.address, each));
        return once.values().stream().sorted(WORST_FIRST).limit(most).toList();
    }
}
