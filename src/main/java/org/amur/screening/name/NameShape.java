package org.amur.screening.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.ibm.icu.lang.UScript;

/**
 * What a comparison needs of a name again and again, whatever its words weigh, worked out once. Immutable, so that an index can
 * have it of another that has the same name.
 *
 * @param bones    a bit for each of the words' bones, by their hash: most spans of other names are told from them by it
 * @param joins    the same of the spans of its words, see {@link ParsedName#joins}: to have these themselves takes more room than
 *                 all else of a name
 * @param names    how many words are names proper
 * @param forms    the kinds of its legal forms that tell something
 * @param places   that it names, by what they mean
 * @param titled   whether a title says that the surname stands for the whole: President Putin
 * @param latin    whether most of it is in Latin letters
 * @param framed   whether a word of it gives little more than its frame
 * @param chinese  whether it is a Chinese personal name with all its parts
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

    /** One of 64, by the hash. */
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

    /** What NPO stands for is Russian, and in Latin letters all the same. */
    private static boolean isLatin(Transliteration path, boolean cyrillic) {
        return path == Transliteration.LATIN || path == Transliteration.CYRILLIC && !cyrillic;
    }

    /** The same with each word as one that is equal to it. */
    NameShape with(List<NameToken> others) {
        return new NameShape(new ParsedName(name.text(), name.kind(), others), bones, joins, acronyms, names, forms, numbers, places,
                titled, latin, framed, chinese);
    }
}
