package org.amur.text;

/** Shortening of texts, and of blank ones to none. */
public final class ShortText {

    private ShortText() {
    }

    /** Returns a text without blanks around it; null for a blank one and for null. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
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
