package org.amur.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One kind of thing that a source's words say of a figure, as its form offers it.
 *
 * @param title     of the field that it fills
 * @param questions why there are choices
 */
public record SuggestedPart<T>(String title, List<Choice<T>> choices, List<String> questions) {

    /** @param key that tells it from the others, in the page and after the words were changed */
    public record Choice<T>(String key, String label, String quote, T what) {

        /** With the words that say it. */
        public String inFull() {
            return label + " · “" + quote + "”";
        }
    }

    /** Whether a person has to say which it is. */
    public boolean asks() {
        return !choices.isEmpty() && !(choices.size() == 1 && questions.isEmpty());
    }

    /** What is read without a doubt, else what was chosen; none while nothing is. */
    Optional<Choice<T>> answer(Serializable chosen) {
        return asks() ? choices.stream().filter(choice -> choice.key.equals(chosen)).findFirst()
                : choices.stream().findFirst();
    }
}
