package org.amur.text;

/** Text made to fit where it goes. */
public final class ShortText {

    private ShortText() {
    }

    /** The text's first {@code most} UTF-16 units at most, never half a character outside the basic plane. */
    public static String to(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean inPair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, inPair ? most - 1 : most);
    }
}
