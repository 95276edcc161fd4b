package org.amur.text;

/** Shortening of texts. */
public final class ShortText {

    private ShortText() {
    }

    /** Returns at most the first {@code most} UTF-16 units, without splitting a surrogate pair. */
    public static String to(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean inPair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, inPair ? most - 1 : most);
    }
}
