package org.amur.trade.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.amur.figure.value.Period;
import org.amur.reconciliation.rules.Severity;

/** Contradiction of one line of the dashboard, in a sentence with a link. */
public final class Disagreement {

    private static final Comparator<Disagreement> WORST_FIRST = Comparator.comparing((Disagreement each) -> each.severity)
            .thenComparing(each -> each.period.last(), Comparator.reverseOrder());

    private final Line line;
    private final Period period;
    private final Severity severity;
    private final String sentence;
    private final String address;

    /**
     * Creates the contradiction.
     *
     * @param period concerned, which may be more or less than the line
     * @param address without the context path
     */
    Disagreement(Line line, Period period, Severity severity, String sentence, String address) {
        this.line = line;
        this.period = period;
        this.severity = severity;
        this.sentence = sentence;
        this.address = address;
    }

    /** Returns each once, conflicts before notices, and of each the newest first. */
    static List<Disagreement> told(Collection<Disagreement> all, int most) {
        Map<String, Disagreement> once = new LinkedHashMap<>();
        all.forEach(each -> once.put(each.address, each));
        return once.values().stream().sorted(WORST_FIRST).limit(most).toList();
    }

    public Line getLine() {
        return line;
    }

    public Period getPeriod() {
        return period;
    }

    public String getSentence() {
        return sentence;
    }

    public String getAddress() {
        return address;
    }
}
