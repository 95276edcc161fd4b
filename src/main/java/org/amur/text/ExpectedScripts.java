package org.amur.text;

/** Scripts of texts in the record; tells repaired text from text that was never damaged. */
final class ExpectedScripts {

    private ExpectedScripts() {
    }

    /** Tells whether it is from a script that the record may contain, or a sign that misread bytes are shown as. */
    static boolean contain(int decoded) {
        return switch (Character.UnicodeScript.of(decoded)) {
            case LATIN -> decoded < 0x180 || decoded == 0x192 || decoded >= 0x1A0 && decoded <= 0x1DC || decoded >= 0x1E00;
            case CYRILLIC -> decoded <= 0x45F || decoded == 0x490 || decoded == 0x491;
            case HAN -> decoded >= 0x4E00 && decoded <= 0x9FFF;
            case GREEK, HEBREW, ARABIC, THAI, HIRAGANA, KATAKANA, HANGUL, INHERITED -> true;
            case COMMON -> decoded < 0x180 || decoded == 0x2C6 || decoded == 0x2DC || decoded >= 0x2000 || decoded == 0xE3F;
            default -> false;
        };
    }

    /** Tells whether adjacent letters of a text are of one script; a Chinese or Thai text may contain Latin letters. */
    static boolean areSeparate(CharSequence text) {
        String last = "";
        int length = 0;
        String previous = "";
        int previousLength = 0;
        for (int code : (text + " ").codePoints().toArray()) {
            String script = Character.isLetter(code) ? script(code) : "";
            if (script.equals(last)) {
                length++;
                continue;
            }
            if (!fit(previous, previousLength, last, length)) {
                return false;
            }
            previous = last;
            previousLength = length;
            last = script;
            length = 1;
        }
        return true;
    }

    private static String script(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> "HAN";
            case COMMON, INHERITED -> "";
            default -> Character.UnicodeScript.of(letter).name();
        };
    }

    private static boolean fit(String one, int oneLength, String other, int otherLength) {
        boolean apart = one.isEmpty() || other.isEmpty();
        return apart || mayTouch(one, oneLength) || mayTouch(other, otherLength);
    }

    private static boolean mayTouch(String script, int length) {
        return length > 1 && (script.equals("HAN") || script.equals("THAI"));
    }
}
