package org.amur.screening.name;

import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Match of two words.
 *
 * @param likeness 0 (nothing in common) to 1
 * @param one      reading of the first, null unless phonetic
 * @param other    reading of the second
 */
record TokenMatch(float likeness, MatchType way, WordReading one, WordReading other) {

    static final TokenMatch NONE = new TokenMatch(0, MatchType.SOUND, null, null);

    /** Likeness of equal sounds with different spelling. */
    private static final float SPELT_OTHERWISE = 0.99f;
    private static final float SAME_NAME = 0.94f;
    private static final float SHORT_NAME = 0.86f;
    private static final float SAME_SURNAME = 0.86f;
    private static final float SAME_MEANING = 0.92f;
    /** Likeness of two names that begin with one meaning, and of one with that word itself. */
    private static final float BOTH_NAMED = 0.6f;
    private static final float ONE_NAMED = 0.8f;
    /** Maximum likeness of translations. */
    static final float OF_MEANING = SAME_NAME;
    /** Likeness of an initial and a word that begins with it. */
    static final float LETTER = 0.85f;
    /** Maximum distance of an initial from the first sound of a name. */
    static final float NEAR_LETTER = 0.25f;
    private static final float LETTERS = 0.88f;
    /**
     * Minimum phonetic likeness of words with different known meanings, and of Chinese characters with known meaning.
     */
    private static final float HEARD_THOUGH_KNOWN = 0.93f;
    /** Factor of phonetic differences where both sides are Mandarin, of which every sound is written. */
    static final float OTHER_SYLLABLES = 4.5f;
    /** Maximum phonetic likeness of different Chinese syllables. */
    private static final float OF_OTHER_SYLLABLES = 0.85f;
    /** Likeness of a single Mandarin syllable in a name: 400 syllables cover all characters. */
    private static final float ONE_SYLLABLE = 0.85f;
    /** Minimum phonetic likeness of place names, which are similar in many languages and often misspelt. */
    private static final float PLACE_THOUGH_KNOWN = 0.85f;
    /** Factor of differences between translated names, in which any words may be similar. */
    private static final float DOUBT_AMONG_TRANSLATIONS = 1.7f;
    /** Reliability of a consonant frame by its number of consonants. */
    private static final float[] FRAME_TRUST = {0, 0.72f, 0.88f, 0.95f, 0.97f};

    static TokenMatch of(NameToken a, NameToken b) {
        if (a.role() == TokenRole.LEGAL_FORM
                || b.role() == TokenRole.LEGAL_FORM
                || a.role() == TokenRole.NUMBER
                || b.role() == TokenRole.NUMBER) {
            return a.role() == b.role() && a.folded().equals(b.folded()) ? new TokenMatch(1, MatchType.SAME, null, null) : NONE;
        }
        if (a.folded().equals(b.folded())) {
            return new TokenMatch(1, MatchType.SAME, first(a), first(b));
        }
        if (a.role() == TokenRole.INITIAL || b.role() == TokenRole.INITIAL) {
            return initial(a, b);
        }
        return max(max(max(heard(a, b), framed(a, b)), shared(a.meanings(), b.meanings(), a, b)), cognate(a, b));
    }

    private static TokenMatch cognate(NameToken a, NameToken b) {
        boolean can = !a.cognate().isEmpty() && a.cognate().equals(b.cognate());
        float likeness = can ? Cognates.likeness(a, b) : 0;
        return likeness > 0 ? new TokenMatch(likeness, MatchType.COGNATE, first(a), first(b)) : NONE;
    }

    private static TokenMatch max(TokenMatch one, TokenMatch other) {
        return other.likeness() > one.likeness() ? other : one;
    }

    private static WordReading first(NameToken token) {
        return token.readings().isEmpty() ? null : token.readings().get(0);
    }

    private static TokenMatch initial(NameToken a, NameToken b) {
        for (WordReading one : a.readings()) {
            for (WordReading other : b.readings()) {
                int x = Sounds.code(one.sounds().charAt(0));
                int y = Sounds.code(other.sounds().charAt(0));
                if (Sounds.PLAIN.hearing(x, y) <= NEAR_LETTER) {
                    return new TokenMatch(LETTER, MatchType.INITIAL, one, other);
                }
            }
        }
        return NONE;
    }

    private static TokenMatch heard(NameToken a, NameToken b) {
        TokenMatch best = NONE;
        if (a.framed() || b.framed()) {
            return best;
        }
        for (WordReading one : a.readings()) {
            for (WordReading other : b.readings()) {
                float likeness = SPELT_OTHERWISE
                        * PhoneticDistance.WORDS.of(one.sounds(), one.mass(), other.sounds(), other.mass(), Sounds.PLAIN);
                if (likeness > best.likeness()) {
                    best = new TokenMatch(likeness, MatchType.SOUND, one, other);
                }
            }
        }
        if (a.isOneCharacter() || b.isOneCharacter()) {
            best = new TokenMatch(best.likeness() * ONE_SYLLABLE, MatchType.SOUND, best.one(), best.other());
        }
        boolean twoSyllables = a.isHan() && b.isPinyin() || b.isHan() && a.isPinyin();
        if (twoSyllables && best.likeness() < SPELT_OTHERWISE) {
            best = new TokenMatch(1 - OTHER_SYLLABLES * (1 - best.likeness()), MatchType.SOUND, best.one(), best.other());
        }
        best = best.with(inSyllables(a, b, best.likeness()));
        return best.likeness() <= 0 || best.likeness() < leastHeard(a, b) ? NONE : best;
    }

    private TokenMatch with(float likelier) {
        return likelier == likeness ? this : new TokenMatch(likelier, way, one, other);
    }

    /** Returns the phonetic likeness of a word in a Chinese personal name, of which every syllable is written. */
    private static float inSyllables(NameToken a, NameToken b, float heard) {
        if (!a.isChinese() && !b.isChinese()) {
            return heard;
        }
        boolean both = a.isChinese() && b.isChinese();
        if (both ? isOneReading(a, b) : heard >= SPELT_OTHERWISE) {
            return heard;
        }
        return 1 - OTHER_SYLLABLES * (1 - (both ? Math.min(heard, OF_OTHER_SYLLABLES) : heard));
    }

    /** Returns true if two words can be the same Chinese syllables, or sound alike in Cantonese or Korean. */
    private static boolean isOneReading(NameToken a, NameToken b) {
        return !Collections.disjoint(a.syllables(), b.syllables()) || isReadElsewhere(a, b) || isReadElsewhere(b, a);
    }

    private static boolean isReadElsewhere(NameToken han, NameToken other) {
        for (WordReading reading : han.readings()) {
            boolean elsewhere = reading.path() == Transliteration.CANTONESE || reading.path() == Transliteration.SINO_KOREAN;
            if (elsewhere && other.readings().stream().anyMatch(each -> each.sounds().equals(reading.sounds()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the minimum phonetic likeness of two words. */
    private static float leastHeard(NameToken a, NameToken b) {
        if (a.ofPerson() || b.ofPerson()) {
            // LJ sounds like Li, but is an abbreviation of two words.
            boolean abbreviation = a.ofPerson() != b.ofPerson() && (isAbbreviation(a) || isAbbreviation(b));
            return abbreviation ? Float.MAX_VALUE : 0;
        }
        if (!a.isNamed() && !b.isNamed() && (!a.meanings().isEmpty() && !b.meanings().isEmpty() || a.isGlossed() || b.isGlossed())) {
            return a.isPlace() || b.isPlace() ? PLACE_THOUGH_KNOWN : HEARD_THOUGH_KNOWN;
        }
        // Every letter of a three-letter abbreviation counts.
        boolean letters = a.folded().length() <= 3 && b.folded().length() <= 3;
        return !letters ? 0 : doubles(a.letters()) == doubles(b.letters()) ? LETTERS : Float.MAX_VALUE;
    }

    private static boolean isAbbreviation(NameToken token) {
        String letters = token.letters();
        boolean consonants = letters.chars().allMatch(letter -> letter >= 'b' && letter <= 'z' && "eiouy".indexOf(letter) < 0);
        return !token.ofPerson() && letters.length() == 2 && consonants;
    }

    /**
     * Returns the number of repeated letters in an abbreviation without vowels: НК is not NNK, though it sounds alike.
     */
    private static long doubles(String letters) {
        boolean abbreviation = letters.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0);
        return !abbreviation ? 0 : IntStream.range(1, letters.length()).filter(i -> letters.charAt(i) == letters.charAt(i - 1)).count();
    }

    /** Returns the likeness between names in two scripts, whose words are mostly translated. */
    float amongTranslations() {
        boolean heard = way == MatchType.SOUND || way == MatchType.JOINED;
        return heard ? Math.max(0, 1 - DOUBT_AMONG_TRANSLATIONS * (1 - likeness)) : likeness;
    }

    private static TokenMatch framed(NameToken a, NameToken b) {
        if (!a.framed() && !b.framed() || a.frame().isEmpty() || b.frame().isEmpty()) {
            return NONE;
        }
        float likeness = frameLikeness(a.frame(), a.frameMass(), b.frame(), b.frameMass());
        return likeness > 0 ? new TokenMatch(likeness, MatchType.FRAME, first(a), first(b)) : NONE;
    }

    private static float frameLikeness(String a, float massA, String b, float massB) {
        return trust(a, b) * PhoneticDistance.WORDS.of(a, massA, b, massB, Sounds.FRAMES);
    }

    static float trust(String frame, String other) {
        return FRAME_TRUST[Math.min(Math.max(frame.length(), other.length()), FRAME_TRUST.length - 1)];
    }

    private static TokenMatch shared(Set<String> ofA, Set<String> ofB, NameToken a, NameToken b) {
        TokenMatch best = NONE;
        for (String meaning : ofA) {
            boolean same = ofB.contains(meaning);
            boolean isShort = meaning.endsWith("~");
            if (same || ofB.contains(isShort ? meaning.substring(0, meaning.length() - 1) : meaning + "~")) {
                MatchType way = way(meaning, !same || isShort);
                best = max(best, new TokenMatch(way == MatchType.MEANING ? ofMeaning(a, b) : likeness(way), way, first(a), first(b)));
            }
        }
        return best;
    }

    /** Returns the likeness by meaning: Petrofac and Petropars are different names, though both begin with petro. */
    private static float ofMeaning(NameToken a, NameToken b) {
        if (a.isNamed() && b.isNamed()) {
            return BOTH_NAMED;
        }
        return a.isNamed() || b.isNamed() ? ONE_NAMED : SAME_MEANING;
    }

    private static MatchType way(String meaning, boolean isShort) {
        if (meaning.startsWith("given:")) {
            return isShort ? MatchType.SHORT_FORM : MatchType.GIVEN_NAME;
        }
        return meaning.startsWith("father:") ? MatchType.FATHER : meaning.startsWith("surname:") ? MatchType.SURNAME : MatchType.MEANING;
    }

    private static float likeness(MatchType way) {
        return switch (way) {
            case GIVEN_NAME, FATHER -> SAME_NAME;
            case SHORT_FORM -> SHORT_NAME;
            case SURNAME -> SAME_SURNAME;
            default -> SAME_MEANING;
        };
    }
}
