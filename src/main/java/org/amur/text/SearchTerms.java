package org.amur.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Normaliser of text of any script into search terms, for finding records by the beginnings of words.
 *
 * <p>A record stores {@link #of} its names; a search finds records of which every prefix of {@link #query} begins some
 * stored term. Both are normalised alike (Unicode NFKC_Casefold, diacritics removed, traditional Han characters
 * simplified), so case, width and accents do not matter. Each word is stored in its own form and, if not Latin, in
 * Latin by CLDR; for Cyrillic also by BGN/PCGN, which English texts use (Sechin, Khabarovsk). A run of Han characters
 * is stored with all its suffixes, so that a prefix finds any part of it, and likewise in pinyin without tones: 习近平 is
 * found by 近平, xijinping, jinping and jin.
 *
 * <p>Terms consist of letters, marks and digits only; wildcards of SQL's LIKE cannot occur in them.
 *
 * <p>For finding known records. Matching names across other romanisations (Hsi Chin-p'ing), spellings and languages is
 * the task of screening. Pinyin uses the commonest reading of each character: 长江 is stored as zhangjiang, not
 * changjiang.
 *
 * <p>A distinct word takes 10 to 150 microseconds. The transliterators are created at first use, within about a second.
 * Thread-safe, but ICU locks the rules, so that threads wait for each other.
 */
public final class SearchTerms {

    /** Maximum length of a term in UTF-16 units; longer ones are cut, in storage and search alike. */
    public static final int MAX_TERM_LENGTH = 60;
    /** Maximum terms of a record; the rest of its text is not found. */
    public static final int MAX_TERMS = 200;
    /** Maximum length of a record's text that is read, in UTF-16 units. */
    public static final int MAX_TEXT_LENGTH = 10_000;
    /** Maximum prefixes of a query; each costs a subquery. */
    public static final int MAX_PREFIXES = 10;

    private static final Normalizer2 CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Transliterator LATIN_OF_CYRILLIC = Transliterator.getInstance(
            "Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private static final Pattern NOT_IN_TERMS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}]");
    /** Diacritics without a script of their own; those of kana change the consonant and are kept. */
    private static final Pattern DIACRITICS = Pattern.compile("[\\p{Mn}&&\\p{IsInherited}&&[^\\u3099\\u309A]]");

    private SearchTerms() {
    }

    /** Returns the terms to store for a record with these names or texts; nulls are ignored. */
    public static SortedSet<String> of(String... texts) {
        Set<String> terms = new LinkedHashSet<>();
        int left = MAX_TEXT_LENGTH;
        for (String text : texts) {
            if (text != null) {
                String part = ShortText.to(text, left);
                left -= part.length();
                addTerms(part, terms);
            }
        }
        return new TreeSet<>(terms);
    }

    /** Returns the prefixes that must all match among a record's terms; empty if the text has no letter or digit. */
    public static List<String> query(String text) {
        Set<String> prefixes = new LinkedHashSet<>();
        for (Word word : words(ShortText.to(text == null ? "" : text, MAX_TEXT_LENGTH))) {
            String prefix = word.isHan() ? simplified(word.text()) : own(word);
            if (!prefix.isEmpty() && prefixes.size() < MAX_PREFIXES) {
                prefixes.add(ShortText.to(prefix, MAX_TERM_LENGTH));
            }
        }
        return new ArrayList<>(prefixes);
    }

    private static void addTerms(String text, Set<String> terms) {
        for (Word word : words(text)) {
            if (terms.size() >= MAX_TERMS) {
                return;
            }
            if (word.isHan()) {
                addHan(word.text(), terms);
            } else {
                addForms(word, terms);
            }
        }
    }

    private static void addForms(Word word, Set<String> terms) {
        add(own(word), terms);
        if (!word.isLatin()) {
            add(clean(LATIN.transliterate(word.text())), terms);
        }
        if (word.isCyrillic()) {
            add(clean(LATIN_OF_CYRILLIC.transliterate(word.text())), terms);
        }
    }

    private static void addHan(String run, Set<String> terms) {
        // Characters further on could begin no term within the limit and end none.
        String text = simplified(ShortText.to(run, MAX_TERMS + MAX_TERM_LENGTH));
        List<String> syllables = List.of(PINYIN.transliterate(text).trim().split("\\s+"));
        int syllable = 0;
        for (int i = 0; i < text.length() && terms.size() < MAX_TERMS; i = text.offsetByCodePoints(i, 1)) {
            add(text.substring(i), terms);
            if (syllable < syllables.size()) {
                add(clean(String.join("", syllables.subList(syllable, syllables.size()))), terms);
                syllable++;
            }
        }
    }

    private static void add(String term, Set<String> terms) {
        if (!term.isEmpty() && terms.size() < MAX_TERMS) {
            terms.add(ShortText.to(term, MAX_TERM_LENGTH));
        }
    }

    /** Returns a Latin word in plain letters (ł as l); any other in its own script without diacritics. */
    private static String own(Word word) {
        String bare = COMPOSE.normalize(DIACRITICS.matcher(DECOMPOSE.normalize(word.text())).replaceAll(""));
        return word.isLatin() ? clean(LATIN.transliterate(bare)) : bare;
    }

    private static String simplified(String run) {
        return SIMPLIFIED.transliterate(run);
    }

    /** Removes the signs that romanisations use for letters missing in Latin: ob"edkov, czin'pin. */
    private static String clean(String latin) {
        return NOT_IN_TERMS.matcher(latin).replaceAll("");
    }

    /** Returns the distinct words: split at all other characters, and at borders between Han and other characters. */
    private static Set<Word> words(String text) {
        Set<Word> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        boolean han = false;
        String folded = CASE_FOLD.normalize(text);
        for (int i = 0, c; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            boolean mark = isMark(c);
            boolean inWord = mark ? word.length() > 0 : isLetterOrDigit(c);
            boolean hanNow = mark ? han : isHan(c);
            if (!inWord || hanNow != han) {
                flush(word, han, words);
            }
            if (inWord) {
                // Digits of other scripts become ASCII digits.
                int digit = UCharacter.digit(c, 10);
                word.appendCodePoint(digit >= 0 && UCharacter.isDigit(c) ? '0' + digit : c);
            }
            han = hanNow;
        }
        flush(word, han, words);
        return words;
    }

    private static void flush(StringBuilder word, boolean han, Set<Word> words) {
        if (word.length() > 0) {
            words.add(new Word(word.toString(), han));
            word.setLength(0);
        }
    }

    private static boolean isLetterOrDigit(int c) {
        return UCharacter.isLetterOrDigit(c) || UCharacter.getType(c) == Character.LETTER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isHan(int c) {
        return UScript.getScript(c) == UScript.HAN;
    }

    /** Case-folded word of letters, marks and digits, all Han or none. */
    private record Word(String text, boolean isHan) {

        boolean isLatin() {
            return text.codePoints().map(UScript::getScript).allMatch(
                    script -> script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED);
        }

        boolean isCyrillic() {
            return text.codePoints().map(UScript::getScript).anyMatch(script -> script == UScript.CYRILLIC);
        }
    }
}
