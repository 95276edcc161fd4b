package org.amur.trade.said;

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
public record Part<T>(List<Reading<T>> readings, List<Question> questions) {

    /** The one thing that is meant without a doubt. */
    public Optional<T> sure() {
        return readings.size() == 1 && questions.isEmpty() ? Optional.of(readings.get(0).what()) : Optional.empty();
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /** The same, with more to ask, if there is anything to ask about. */
    Part<T> asking(Collection<Question> more) {
        if (isEmpty()) {
            return this;
        }
        Set<Question> all = new LinkedHashSet<>(questions);
        all.addAll(more);
        return new Part<>(readings, List.copyOf(all));
    }

    /** Gathers what a text says, phrase by phrase. */
    static final class Gathering<T> {

        private final Map<T, String> found = new LinkedHashMap<>();
        private final Set<Question> questions = new LinkedHashSet<>();
        private int phrases;

        /** One phrase, with all that it can mean. What was said before, and is not in doubt, is not said again. */
        void add(String quote, List<T> meanings, List<Question> doubts) {
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

        Part<T> part() {
            List<Reading<T>> readings = new ArrayList<>();
            found.forEach((what, quote) -> readings.add(new Reading<>(what, quote)));
            List<Question> asked = new ArrayList<>(questions);
            if (phrases > 1 && readings.size() > 1) {
                asked.add(new Question(Doubt.SEVERAL, ""));
            }
            return new Part<>(List.copyOf(readings), List.copyOf(asked));
        }
    }
}
