package org.amur.screening.name;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
 */
record NameShape(ParsedName name, long bones, long joins, List<String> acronyms, int names, List<String> forms, List<String> numbers,
        Set<String> places, boolean titled, boolean latin, boolean framed) {

    static NameShape of(ParsedName name) {
        List<NameToken> tokens = name.tokens();
        int names = (int) tokens.stream().filter(token -> token.role() == Role.NAME).count();
        return new NameShape(name, bones(tokens), joins(name), Acronyms.of(name), names, folded(tokens, Role.LEGAL_FORM),
                folded(tokens, Role.NUMBER), places(tokens), names == 1 && tokens.stream().anyMatch(token -> token.role() == Role.TITLE),
                isLatin(tokens), tokens.stream().anyMatch(NameToken::framed));
    }

    private static long bones(List<NameToken> tokens) {
        long bits = 0;
        for (NameToken token : tokens) {
            for (Reading reading : token.readings()) {
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

    private static List<String> folded(List<NameToken> tokens, Role role) {
        return tokens.stream().filter(token -> token.role() == role).map(NameToken::folded).filter(word -> !word.equals("any")).toList();
    }

    private static Set<String> places(List<NameToken> tokens) {
        return tokens.stream().flatMap(token -> token.meanings().stream()).filter(Meanings::isPlace)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isLatin(List<NameToken> tokens) {
        long words = tokens.stream().filter(NameToken::isHeard).count();
        long inLatin = tokens.stream().filter(NameToken::isHeard)
                .filter(token -> token.readings().get(0).path() == Path.LATIN).count();
        return 2 * inLatin >= words;
    }

    /** The same with each word as one that is equal to it. */
    NameShape with(UnaryOperator<NameToken> words) {
        List<NameToken> others = name.tokens().stream().map(words).toList();
        return new NameShape(new ParsedName(name.text(), name.kind(), others), bones, joins, acronyms, names, forms, numbers, places,
                titled, latin, framed);
    }
}
