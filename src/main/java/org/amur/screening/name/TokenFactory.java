package org.amur.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Creates tokens with readings and meanings of words; caches the last ones, because names share words. */
final class TokenFactory {

    private static final float ASIDE = 0.4f;
    /** Weight factor of a common given name with many spellings. */
    private static final float KNOWN_GIVEN = 0.9f;
    private static final Map<Spoken, NameToken> KEPT = new ConcurrentHashMap<>();
    private static final int MAX_KEPT = 20_000;

    /** Cache key: everything that determines readings and role. */
    private record Spoken(String written, int script, boolean aside, boolean named, boolean ofPerson) {

        /** Faster than the hash code of records until that is compiled. */
        @Override
        public int hashCode() {
            return 31 * written.hashCode() + (ofPerson ? 1 : 0);
        }
    }

    private TokenFactory() {
    }

    /** @param named true for a name that looks like a particle */
    static NameToken of(NameText.Word word, boolean ofPerson, boolean named) {
        Spoken spoken = new Spoken(word.written(), word.script(), word.aside(), named, ofPerson);
        NameToken known = KEPT.get(spoken);
        if (known == null) {
            known = heard(word, ofPerson, named);
            if (KEPT.size() >= MAX_KEPT) {
                KEPT.clear();
            }
            KEPT.put(spoken, known);
        }
        return known;
    }

    private static NameToken heard(NameText.Word word, boolean ofPerson, boolean named) {
        String folded = NameText.fold(word.written());
        boolean particle = NameLexicon.isParticle(folded, ofPerson) && !named || word.written().equals("&");
        TokenRole role = particle ? TokenRole.PARTICLE : TokenRole.NAME;
        Meanings.Meaning meaning = ofPerson || particle ? null : Meanings.of(folded);
        List<WordReading> readings = readings(word, ofPerson);
        Set<String> meanings = new TreeSet<>();
        float weight = role.weight() * aside(word);
        if (meaning != null) {
            meanings.add(meaning.name());
            weight *= meaning.weight();
        }
        if (ofPerson && !particle) {
            readings.stream().filter(reading -> reading.path() != Transliteration.KONTSEVICH)
                    .forEach(reading -> meanings.addAll(NameLexicon.given(reading.sounds())));
            weight *= meanings.isEmpty() ? 1 : KNOWN_GIVEN;
            meanings.addAll(NameLexicon.surnames(folded));
        }
        return new NameToken(word.written(), folded, role, weight, readings, meanings, ofPerson);
    }

    private static List<WordReading> readings(NameText.Word word, boolean ofPerson) {
        List<WordReading> readings = Readings.of(word);
        WordReading noun = ofPerson ? null : Readings.ofNoun(word);
        if (noun != null) {
            readings = new ArrayList<>(readings);
            readings.add(noun);
        }
        return readings;
    }

    /** Returns the weight factor of words in brackets. */
    static float aside(NameText.Word word) {
        return word.aside() ? ASIDE : 1;
    }
}
