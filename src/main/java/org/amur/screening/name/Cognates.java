package org.amur.screening.name;

/**
 * Cognates in names of organisations, with language-specific endings: имперский and imperial, социологический and
 * sociological. Only between Latin and other scripts, where a name may be translated.
 */
final class Cognates {

    private static final float NEAR = 0.8f;
    private static final float NEARER = 0.88f;
    private static final float MAX_SHARED = 0.75f;
    private static final float MIN_SHARED = 0.6f;
    private static final float NEAR_FIRST = 0.3f;
    private static final int MIN_SOUNDS = 5;
    private static final int MIN_CONSONANTS = 3;

    private Cognates() {
    }

    /** Returns a key that cognates share; empty for a word without cognates. */
    static String key(NameToken token) {
        if (token.ofPerson() || token.framed() || token.isHan() || !token.isHeard() || token.role() != TokenRole.NAME) {
            return "";
        }
        String bones = token.readings().get(0).bones();
        return bones.length() < MIN_CONSONANTS ? "" : bones.substring(0, MIN_CONSONANTS);
    }

    /** Returns the likeness as cognates, 0 if they are none. Both words must have the same key. */
    static float likeness(NameToken a, NameToken b) {
        if (a.isLatin() == b.isLatin()) {
            return 0;
        }
        String one = a.stem();
        String other = b.stem();
        int shared = shared(one, other);
        // A name may begin with a common stem, so that its rest counts, too.
        boolean named = a.isNamed() || b.isNamed();
        float part = shared / (float) (named ? Math.max(one.length(), other.length()) : Math.min(one.length(), other.length()));
        float least = named ? MAX_SHARED : MIN_SHARED;
        return shared < MIN_SOUNDS || part < least ? 0 : part < MAX_SHARED ? NEAR : NEARER;
    }

    private static int shared(String one, String other) {
        // Cognates begin with a similar sound in every language.
        if (Sounds.PLAIN.hearing(Sounds.code(one.charAt(0)), Sounds.code(other.charAt(0))) > NEAR_FIRST) {
            return 0;
        }
        int i = 0;
        while (i < one.length() && i < other.length() && isNear(one.charAt(i), other.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNear(char one, char other) {
        boolean vowels = Sounds.isVowel(one) && Sounds.isVowel(other);
        return one == other || vowels && Sounds.PLAIN.hearing(Sounds.code(one), Sounds.code(other)) < 0.3f
                || !Sounds.isVowel(one) && !Sounds.isVowel(other) && Sounds.bones(one + "").equals(Sounds.bones(other + ""));
    }

    /** Removes glides and h, and repeated vowels of a class. */
    static String stem(String sounds) {
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            if ("yhwx".indexOf(sounds.charAt(i)) < 0) {
                Sounds.append(stem, sounds.charAt(i));
            }
        }
        return stem.toString();
    }
}
