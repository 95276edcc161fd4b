package org.amur.screening.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits Chinese text: a person's name into surname and given name, a foreign name into its sounds, an organisation's
 * name into known words and the name between them.
 */
final class HanWords {

    private static final float OF_PLACE = 0.6f;

    private final List<NameToken> tokens;
    private final boolean person;

    /** @param tokens receives the tokens */
    HanWords(List<NameToken> tokens, boolean person) {
        this.tokens = tokens;
        this.person = person;
    }

    /** Returns true if the text contains a known word of two or more characters that only organisations have. */
    static boolean isFirm(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (NameLexicon.han(run, i) > 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param foreign true for a transcribed name, by its other parts or its beginning
     *
     * @param weight  less than 1 for words in brackets or after a slash
     */
    void add(String run, boolean foreign, float weight) {
        boolean sounds = person && (run.length() > 4 || foreign) && !NameLexicon.chineseSounds(run).isEmpty();
        int surname = person && !foreign ? Han.surname(run) : 0;
        if (surname > 0) {
            String family = run.substring(0, surname);
            List<String> readings = Han.surnameReadings(family);
            addToken(family, readings, surnames(readings), 1);
            addToken(run.substring(surname), Han.readings(run.substring(surname)), Set.of(), 1);
        } else if (sounds) {
            addForeign(run);
        } else if (person) {
            List<String> pinyin = Han.readings(run);
            Set<String> meanings = new TreeSet<>(surnames(pinyin));
            pinyin.stream().limit(1).forEach(word -> meanings.addAll(NameLexicon.given(Syllables.sounds(word))));
            addToken(run, pinyin, meanings, 1);
        } else {
            addWords(run, weight);
        }
    }

    private static Set<String> surnames(List<String> readings) {
        return readings.isEmpty() ? Set.of() : NameLexicon.surnames(readings.get(0));
    }

    /** Adds a transcribed name: 弗拉基米尔·普京. */
    private void addForeign(String run) {
        String sounds = NameLexicon.chineseSounds(run);
        Set<WordReading> readings = new LinkedHashSet<>();
        readings.add(WordReading.of(sounds, Transliteration.CHINESE_SOUNDS, sounds.toLowerCase(Locale.ROOT)));
        Set<String> meanings = new TreeSet<>();
        for (String pinyin : Han.readings(run)) {
            readings.add(WordReading.of(Syllables.sounds(pinyin), Transliteration.PINYIN, pinyin));
            meanings.addAll(NameLexicon.given(Syllables.sounds(pinyin)));
        }
        tokens.add(new NameToken(run, run, TokenRole.NAME, TokenRole.NAME.weight(), new ArrayList<>(readings), meanings, person));
    }

    /** Adds known words and the name between them. */
    private void addWords(String run, float weight) {
        int from = 0;
        for (int i = 0; i <= run.length(); i++) {
            int length = i < run.length() ? NameLexicon.han(run, i) : 0;
            if (i == run.length() || length > 1 || length == 1 && run.length() < 3) {
                addBetween(run.substring(from, i), weight);
                if (length > 0) {
                    addWord(run.substring(i, i + length), weight);
                    i += length - 1;
                }
                from = i + 1;
            }
        }
    }

    /** Adds the text between known words; a single character may be a word, too, as the last of 国防部. */
    private void addBetween(String name, float weight) {
        if (name.length() == 1 && NameLexicon.han(name, 0) == 1) {
            addWord(name, weight);
        } else if (!name.isEmpty()) {
            addToken(name, Han.readings(name), Set.of(), weight);
        }
    }

    private void addWord(String word, float weight) {
        String form = NameLexicon.form(word);
        String place = NameLexicon.chinesePlace(word);
        Meanings.Meaning meaning = Meanings.of(word);
        if (form != null) {
            tokens.add(new NameToken(word, form, TokenRole.LEGAL_FORM, TokenRole.LEGAL_FORM.weight(), List.of(), Set.of(), person));
        } else if (place != null && !place.isEmpty()) {
            Meanings.Meaning latin = Meanings.of(place);
            Set<String> meanings = Set.of(latin == null ? Meanings.TOWN + place : latin.name());
            List<WordReading> readings = new ArrayList<>(Readings.of(place));
            Han.readings(word).forEach(pinyin -> readings.add(WordReading.of(Syllables.sounds(pinyin), Transliteration.PINYIN, pinyin)));
            tokens.add(new NameToken(word, word, TokenRole.NAME, OF_PLACE * weight, readings, meanings, person));
        } else if (meaning != null) {
            addToken(word, Han.readings(word), Set.of(meaning.name()), meaning.weight() * weight);
        } else {
            addToken(word, Han.readings(word), Set.of(Meanings.TOWN + word), OF_PLACE * weight);
        }
    }

    private void addToken(String written, List<String> pinyin, Set<String> meanings, float weight) {
        List<WordReading> readings = new ArrayList<>();
        for (String word : pinyin) {
            readings.add(WordReading.of(Syllables.sounds(word), Transliteration.PINYIN, word));
        }
        if (person) {
            addElsewhere(written, readings);
        }
        tokens.add(new NameToken(written, written, TokenRole.NAME, weight, readings, meanings, person));
    }

    private static void addElsewhere(String written, List<WordReading> readings) {
        for (Transliteration path : new Transliteration[] {Transliteration.CANTONESE, Transliteration.SINO_KOREAN}) {
            String latin = Han.reading(written, path);
            LatinSounds.of(latin).stream().filter(sounds -> !sounds.isEmpty()).limit(1)
                    .forEach(sounds -> readings.add(WordReading.of(sounds, path, latin)));
        }
    }
}
