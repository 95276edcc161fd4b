package org.amur.screening.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.ibm.icu.lang.UScript;

/**
 * Properties of a name that comparisons need repeatedly, independent of word weights. Immutable and shared between
 * indexes.
 *
 * @param bones    Bloom-like bit set of the words' skeletons by hash, to exclude most spans of other names
 * @param joins    bit set of the spans of its words, see {@link ParsedName#joins}; the spans themselves take more
 * memory than the rest of a name
 * @param names    number of proper names
 * @param forms    informative legal forms
 * @param places   places by meaning
 * @param titled   true if a title makes the surname sufficient: President Putin
 * @param latin    true if most of it is in Latin letters
 * @param framed   true if a word gives little more than its consonant frame
 * @param chinese  true for a complete Chinese personal name
 */
record NameShape(ParsedName name, long bones, long joins, List<Acronym> acronyms, int names, List<String> forms, List<String> numbers,
        Set<String> places, boolean titled, boolean latin, boolean framed, boolean chinese) {

    static NameShape of(ParsedName name) {
        List<NameToken> tokens = name.tokens();
        int names = 0;
        boolean titled = false;
        boolean framed = false;
        boolean chinese = false;
        for (NameToken token : tokens) {
            names += token.role() == TokenRole.NAME ? 1 : 0;
            titled |= token.role() == TokenRole.TITLE;
            framed |= token.framed();
            chinese |= token.isChinese();
        }
        return new NameShape(name, bones(tokens), joins(name), Acronyms.of(name), names, folded(tokens, TokenRole.LEGAL_FORM),
                folded(tokens, TokenRole.NUMBER), places(tokens), names == 1 && titled, isLatin(name), framed, chinese);
    }

    private static long bones(List<NameToken> tokens) {
        long bits = 0;
        for (NameToken token : tokens) {
            for (WordReading reading : token.readings()) {
                bits |= bit(reading.bones());
            }
        }
        return bits;
    }

    private static long joins(ParsedName name) {
        long bits = 0;
        for (ParsedName.Join join : name.joins()) {
            bits |= bit(join.whole().bones());
        }
        return bits;
    }

    /** Returns one of 64 bits by hash. */
    static long bit(String bones) {
        return 1L << bones.hashCode();
    }

    private static List<String> folded(List<NameToken> tokens, TokenRole role) {
        List<String> folded = new ArrayList<>(0);
        for (NameToken token : tokens) {
            if (token.role() == role && !token.folded().equals(LegalForms.ANY)) {
                folded.add(token.folded());
            }
        }
        return List.copyOf(folded);
    }

    private static Set<String> places(List<NameToken> tokens) {
        Set<String> places = new HashSet<>(0);
        for (NameToken token : tokens) {
            for (String meaning : token.meanings()) {
                if (Meanings.isPlace(meaning)) {
                    places.add(meaning);
                }
            }
        }
        return Set.copyOf(places);
    }

    private static boolean isLatin(ParsedName name) {
        boolean cyrillic = name.text().codePoints().anyMatch(sign -> UScript.getScript(sign) == UScript.CYRILLIC);
        int words = 0;
        int inLatin = 0;
        for (NameToken token : name.tokens()) {
            words += token.isHeard() ? 1 : 0;
            inLatin += token.isHeard() && isLatin(token.readings().get(0).path(), cyrillic) ? 1 : 0;
        }
        return 2 * inLatin >= words;
    }

    /** Returns true for Latin letters, including Russian abbreviations such as NPO, which are read as Cyrillic. */
    private static boolean isLatin(Transliteration path, boolean cyrillic) {
        return path == Transliteration.LATIN || path == Transliteration.CYRILLIC && !cyrillic;
    }

    /** Returns a copy with equal, shared words. */
    NameShape with(List<NameToken> others) {
        return new NameShape(new ParsedName(name.text(), name.kind(), others), bones, joins, acronyms, names, forms, numbers, places,
                titled, latin, framed, chinese);
    }
}
