package org.amur.screening.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.lang.UScript;

/**
 * Recognises Chinese personal names and assigns pinyin to their words. All names share some 400 syllables, so that a
 * syllable that only sounds similar is another name.
 */
final class ChineseNames {

    private static final int MIN_WORDS = 2;
    private static final int MAX_WORDS = 4;
    private static final int MAX_SYLLABLES = 4;
    private static final Set<String> SURNAMES = Han.surnamesInPinyin();

    private final List<NameToken> tokens;

    /** @param tokens tokens of a person's name, modified in place */
    ChineseNames(List<NameToken> tokens) {
        this.tokens = tokens;
    }

    /** Marks surname and given name that can be Chinese, or the words beside a surname in another romanisation. */
    void mark() {
        List<NameToken> names = tokens.stream().filter(token -> token.role() != TokenRole.TITLE).toList();
        if (names.size() < MIN_WORDS) {
            return;
        }
        if (isChinese(names)) {
            tokens.replaceAll(token -> token.role() == TokenRole.TITLE ? token : token.chinese(pinyin(token)));
        } else {
            NameToken last = names.get(names.size() - 1);
            NameToken surname = isRomanised(names.get(0)) ? names.get(0) : isRomanised(last) ? last : null;
            if (surname != null) {
                tokens.replaceAll(token -> token.role() != TokenRole.NAME || token == surname ? token : token.besideSurname());
            }
        }
    }

    /** Returns true for a surname in the romanisation of Hong Kong, Taiwan or Korea. */
    private static boolean isRomanised(NameToken token) {
        return !NameLexicon.surnames(token.folded()).isEmpty();
    }

    private static boolean isChinese(List<NameToken> names) {
        if (names.size() > MAX_WORDS || !names.stream().allMatch(ChineseNames::isSyllables)) {
            return false;
        }
        boolean oneScript = names.stream().map(ChineseNames::script).distinct().count() == 1;
        int syllables = names.stream().mapToInt(ChineseNames::syllables).sum();
        boolean surname = isSurname(names.get(0)) || isSurname(names.get(names.size() - 1));
        return oneScript && syllables <= MAX_SYLLABLES && surname;
    }

    private static int script(NameToken token) {
        return NameText.script(token.written().codePointAt(0));
    }

    private static boolean isSyllables(NameToken token) {
        return token.role() == TokenRole.NAME && !token.readings().isEmpty() && syllables(token) > 0;
    }

    private static int syllables(NameToken token) {
        String folded = token.folded();
        return switch (script(token)) {
            case UScript.HAN -> token.readings().get(0).path() == Transliteration.PINYIN ? folded.length() : 0;
            case UScript.CYRILLIC -> Syllables.PALLADIUS.fewest(hard(token));
            case UScript.LATIN -> {
                int pinyin = Syllables.PINYIN.fewest(folded);
                yield pinyin > 0 ? pinyin : Syllables.WADE_GILES.fewest(folded);
            }
            default -> 0;
        };
    }

    private static String hard(NameToken token) {
        return token.written().toLowerCase(Locale.ROOT).replace("ъ", "");
    }

    private static Set<String> pinyin(NameToken token) {
        return switch (script(token)) {
            case UScript.HAN ->
                token.readings().stream()
                        .filter(reading -> reading.path() == Transliteration.PINYIN)
                        .map(WordReading::latin)
                        .collect(Collectors.toSet());
            case UScript.CYRILLIC -> Set.copyOf(Syllables.PALLADIUS.read(hard(token)));
            default -> {
                Set<String> both = new LinkedHashSet<>(Syllables.PINYIN.read(token.folded()));
                both.addAll(Syllables.WADE_GILES.read(token.folded()));
                yield both;
            }
        };
    }

    private static boolean isSurname(NameToken token) {
        return script(token) == UScript.HAN ? Han.isSurname(token.folded())
                : syllables(token) == 1 && pinyin(token).stream().anyMatch(SURNAMES::contains);
    }
}
