package org.amur.trade;

import java.util.List;

/** What was entered of a figure cannot be true together: each refusal names the field and why. */
public class FigureRefusedException extends RuntimeException {

    /**
     * @param field  property of {@link FigureForm}
     * @param key    message key of the sentence
     * @param values what the sentence quotes
     */
    public record Refusal(String field, String key, List<String> values) {
    }

    private final transient List<Refusal> refusals;

    FigureRefusedException(List<Refusal> refusals) {
        super("A figure was refused: " + refusals);
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> getRefusals() {
        return refusals;
    }
}
