package org.amur.text;

/**
 * A text that is no {@link PartialDate}. It carries a message key and its arguments, not a sentence: the bundle
 * {@code org.amur.text.partialdate} has the sentences.
 *
 * <p>Keys: {@code partialDate.notUnderstood}, {@code partialDate.impossible}, {@code partialDate.ambiguous},
 * {@code partialDate.order}, {@code partialDate.endless}, {@code partialDate.tooLong}. Argument 0 is the text as it was
 * typed, or for {@code tooLong} the number of characters allowed.
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
