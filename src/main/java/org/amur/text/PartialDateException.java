package org.amur.text;

/**
 * Thrown for a text that is not a valid {@link PartialDate}. Carries a message key of the bundle {@code
 * org.amur.text.partialdate} and its arguments.
 *
 * <p>Keys: {@code partialDate.notUnderstood}, {@code partialDate.impossible}, {@code partialDate.ambiguous}, {@code
 * partialDate.order}, {@code partialDate.endless}, {@code partialDate.tooLong}. Argument 0 is the typed text, or for
 * {@code tooLong} the maximum number of characters.
 */
public class PartialDateException extends IllegalArgumentException {

    private final String key;
    private final String argument;

    PartialDateException(String key, String argument) {
        super(key + " [" + argument + "]");
        this.key = key;
        this.argument = argument;
    }

    public String getKey() {
        return key;
    }

    public Object[] getArguments() {
        return new Object[] {argument};
    }
}
