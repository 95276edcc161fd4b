package org.amur.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Part of a figure that the source's words state, as offered by its form.
 *
 * @param title of the field that it fills
 * @param questions reasons why there are choices
 */
public record SuggestedPart<T>(String title, List<Choice<T>> choices, List<String> questions) {

    /**
     * One of the possible readings.
     *
     * @param key identifies it within the page, also after the text was changed
     */
    public record Choice<T>(String key, String label, String quote, T what) {

        /** Returns the label with the words that state it. */
        public String inFull() {
            return label + " · “" + quote + "”";
        }
    }

    /** Tells whether the user has to choose. */
    public boolean asks() {
        return !choices.isEmpty() && !(choices.size() == 1 && questions.isEmpty());
    }

    /** Returns the certain reading, else the chosen one; none while nothing is chosen. */
    Optional<Choice<T>> answer(Serializable chosen) {
        return asks() ? choices.stream().filter(choice -> choice.key.equals(chosen)).findFirst()
                : choices.stream().findFirst();
    }
}
