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
 * All that a text says of one kind: all that it can mean, and why more than one answer is possible. Nothing is decided where
 * there is a question.
 *
 * @param readings no two of them the same
 */
public record ParsedPart<T>(List<ClaimReading<T>> readings, List<ClaimQuestion> questions) {

    /** The one thing that is meant without a doubt. */
    public Optional<T> sure() {
        return readings.size() == 1 && questions.isEmpty() ? Optional.of(readings.get(0).what()) : Optional.empty();
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /** The same, with more to ask, if there is anything to ask about. */
    ParsedPart<T> asking(Collection<ClaimQuestion> more) {
        if (isEmpty()) {
            return this;
        }
        Set<ClaimQuestion> all = new LinkedHashSet<>(questions);
        all.addAll(more);
        return new ParsedPart<>(readings, List.copyOf(all));
    }

    /** Gathers what a text says, phrase by phrase. */
    static final class Gathering<T> {

        private final Map<T, String> found = new LinkedHashMap<>();
        private final Set<ClaimQuestion> questions = new LinkedHashSet<>();
        private int phrases;

        /** One phrase, with all that it can mean. What was said before, and is not in doubt, is not said again. */
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
