package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All possible readings of one kind in a text, and the questions about them. Nothing is decided while a question is
 * open.
 *
 * @param readings distinct readings
 */
public record ParsedPart<T>(List<ClaimReading<T>> readings, List<ClaimQuestion> questions) {

    /** Returns the only reading, if no question is open. */
    public Optional<T> sure() {
        return readings.size() == 1 && questions.isEmpty() ? Optional.of(readings.get(0).what()) : Optional.empty();
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /** Returns the same readings with more questions; unchanged without readings. */
    public ParsedPart<T> asking(Collection<ClaimQuestion> more) {
        if (isEmpty()) {
            return this;
        }
        Set<ClaimQuestion> all = new LinkedHashSet<>(questions);
        all.addAll(more);
        return new ParsedPart<>(readings, List.copyOf(all));
    }

    /** Collector of the readings of a text, phrase by phrase. */
    static final class Gathering<T> {

        private final Map<T, String> found = new LinkedHashMap<>();
        private final Set<ClaimQuestion> questions = new LinkedHashSet<>();
        private int phrases;

        /** Adds a phrase with its meanings. A certain reading is not repeated. */
        void add(String quote, List<T> meanings, List<ClaimQuestion> doubts) {
            if (doubts.isEmpty() && found.keySet().containsAll(meanings)) {
                return;
            }
            phrases++;
            meanings.forEach(each -> found.putIfAbsent(each, quote));
            questions.addAll(doubts);
        }

        boolean isEmpty() {
            return found.isEmpty();
        }

        ParsedPart<T> part() {
            List<ClaimReading<T>> readings = new ArrayList<>();
            found.forEach((what, quote) -> readings.add(new ClaimReading<>(what, quote)));
            List<ClaimQuestion> asked = new ArrayList<>(questions);
            if (phrases > 1 && readings.size() > 1) {
                asked.add(new ClaimQuestion(Doubt.SEVERAL, ""));
            }
            return new ParsedPart<>(List.copyOf(readings), List.copyOf(asked));
        }
    }
}
