package org.amur.figure.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Divides a text into tokens. Full-width letters and digits, digits of any script and all kinds of spaces count as
 * plain ones; superscript digits and fractions do not, since 190² is not 1902.
 */
final class Tokenizer {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?(?![\\d-])");
    private static final Pattern QUARTER_OR_HALF = Pattern.compile("[qh][1-4](?![\\p{L}\\d])|[1-4][qh](?![\\p{L}\\d])");
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final String MONEY_SIGNS = "$¥";
    private static final int MAX_CODE_LENGTH = 3;
    private static final int MAX_PHRASE_LENGTH = 5;

    private final String text;
    private final String small;
    private final List<ClaimToken> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String folded) {
        text = folded;
        small = small(folded);
    }

    static List<ClaimToken> tokens(String folded) {
        Tokenizer tokenizer = new Tokenizer(folded);
        tokenizer.divide();
        return VerbMay.told(new Phrases(tokenizer.tokens).joined(), folded);
    }

    /** Returns the text with ASCII digits, letters and spaces where they exist. */
    static String fold(String typed) {
        StringBuilder folded = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(each -> fold(each, folded));
        return folded.toString().strip();
    }

    static void fold(int each, StringBuilder folded) {
        int type = Character.getType(each);
        if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
            folded.append(' ');
        } else if (Character.digit(each, 10) >= 0) {
            folded.append((char) ('0' + Character.digit(each, 10)));
        } else if (type == Character.OTHER_NUMBER || type == Character.SURROGATE) {
            folded.appendCodePoint(each);
        } else if (type != Character.FORMAT && type != Character.CONTROL) {
            folded.append(Normalizer.normalize(Character.toString(each), Normalizer.Form.NFKC).replace('’', '\''));
        }
    }

    /** Returns the text in lower case, character by character so that places do not shift. */
    private static String small(String folded) {
        return simplified(folded.codePoints().map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    /** Returns the text in simplified characters. Only looks for them where there are any, because that is slow. */
    static String simplified(String chinese) {
        if (chinese.codePoints().noneMatch(Tokenizer::isHan)) {
            return chinese;
        }
        String simple = SIMPLIFIED.transliterate(chinese);
        return simple.length() == chinese.length() ? simple : chinese;
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isLetter(int character) {
        return Character.isLetter(character) && !isHan(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private void divide() {
        while (at < small.length()) {
            if (small.charAt(at) == ' ') {
                at++;
            } else if (readMonthsAndYear()) {
                continue;
            } else if (has(QUARTER_OR_HALF) != 0 && !isAfterLetterOrDigit()) {
                word(at + has(QUARTER_OR_HALF));
            } else if (isDigit(small.charAt(at))) {
                number();
            } else if (isHan(small.codePointAt(at))) {
                han();
            } else if (isLetter(small.codePointAt(at))) {
                letters();
            } else {
                sign();
            }
        }
    }

    /** Returns the length of the match that begins here; 0 for none. */
    private int has(Pattern form) {
        Matcher matcher = form.matcher(small).region(at, small.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }

    private boolean isAfterLetterOrDigit() {
        return at > 0 && Character.isLetterOrDigit(small.charAt(at - 1)) && !isHan(small.charAt(at - 1));
    }

    /** Reads months adjacent to a year, each as a token. */
    private boolean readMonthsAndYear() {
        List<ClaimToken> pieces = isAfterLetterOrDigit() || at > 0 && MONEY_SIGNS.indexOf(small.charAt(at - 1)) >= 0
                ? List.of()
                : MonthsAndYear.at(small, at);
        tokens.addAll(pieces);
        at = pieces.isEmpty() ? at : pieces.get(pieces.size() - 1).end();
        return !pieces.isEmpty();
    }

    private void number() {
        int date = has(ISO_DATE);
        if (date > 0 && !isAfterLetterOrDigit()) {
            add(ClaimToken.Kind.DATE, at + date, Set.of());
            return;
        }
        int end = digits(at);
        boolean spaces = false;
        while (end < small.length() - 1) {
            char separator = small.charAt(end);
            boolean group = digits(end + 1) - end - 1 == 3;
            boolean begins = (spaces || end - at <= 3) && !isAfterLetterOrDigit();
            if (separator == ' ' && group && begins) {
                spaces = true;
            } else if (separator == '\'' ? !group : separator != '.' && separator != ',' || !isDigit(small.charAt(end + 1))) {
                break;
            } else if (spaces && separator != ' ') {
                end = digits(end + 1);
                break;
            }
            end = digits(end + 1);
        }
        add(ClaimToken.Kind.NUMBER, end, Set.of());
    }

    private int digits(int from) {
        int end = from;
        while (end < small.length() && isDigit(small.charAt(end))) {
            end++;
        }
        return end;
    }

    private void han() {
        int end = at;
        while (end < small.length() && isHan(small.codePointAt(end))) {
            end += Character.charCount(small.codePointAt(end));
        }
        while (at < end) {
            ClaimLexicon.Found found = ClaimLexicon.WORDS.longestHan(small, at, end);
            add(ClaimToken.Kind.HAN, at + found.length(), found.senses());
        }
    }

    private void letters() {
        int end = at;
        while (end < small.length() && isLetter(small.codePointAt(end))) {
            end += Character.charCount(small.codePointAt(end));
        }
        if (end < small.length() && MONEY_SIGNS.indexOf(small.charAt(end)) >= 0 && !isAfterLetterOrDigit()
                && end - at <= MAX_CODE_LENGTH) {
            code(end + 1);
        } else if (end - at == 1 && isAbbreviation(end)) {
            word(end + 3);
        } else {
            word(end);
        }
    }

    /** Reads letters and a sign: US$, CN¥; HK$ is not read as $. */
    private void code(int end) {
        Set<Sense> known = ClaimLexicon.WORDS.sign(small.substring(at, end));
        boolean dollars = small.charAt(end - 1) == '$';
        boolean code = text.substring(at, end - 1).chars().allMatch(Character::isUpperCase);
        if (!known.isEmpty()) {
            add(ClaimToken.Kind.SIGN, end, known);
        } else if (dollars && code) {
            add(ClaimToken.Kind.SIGN, end, Set.of(new Sense(WordRole.OTHER_DOLLAR, text.substring(at, end))));
        } else {
            word(end - 1);
        }
    }

    /** Matches two letters with a point after each: U.S., п.п. */
    private boolean isAbbreviation(int end) {
        return end + 2 < small.length() && small.charAt(end) == '.' && isLetter(small.charAt(end + 1))
                && small.charAt(end + 2) == '.';
    }

    private void word(int end) {
        add(ClaimToken.Kind.WORD, end, Set.of());
    }

    private void sign() {
        int end = at + Character.charCount(small.codePointAt(at));
        boolean possessive = small.startsWith("'s", at) && (end + 1 >= small.length() || !isLetter(small.charAt(end + 1)));
        end = possessive ? end + 1 : end;
        add(ClaimToken.Kind.SIGN, end, ClaimLexicon.WORDS.sign(small.substring(at, end)));
    }

    private void add(ClaimToken.Kind kind, int end, Set<Sense> senses) {
        boolean spaced = at == 0 || small.charAt(at - 1) == ' ';
        tokens.add(new ClaimToken(kind, small.substring(at, end), at, end, spaced, isAfterLetterOrDigit(), senses));
        at = end;
    }

    /** Joins words of one phrase to one token. */
    private record Phrases(List<ClaimToken> tokens) {

        List<ClaimToken> joined() {
            List<ClaimToken> joined = new ArrayList<>();
            for (int i = 0; i < tokens.size();) {
                ClaimToken token = tokens.get(i);
                if (token.kind() != ClaimToken.Kind.WORD) {
                    joined.add(token);
                    i++;
                    continue;
                }
                List<Integer> words = words(i);
                ClaimLexicon.Found found = ClaimLexicon.WORDS.longest(words.stream().map(each -> tokens.get(each).text()).toList());
                int last = words.get(found.length() - 1);
                Set<Sense> senses = found.senses().isEmpty() ? MonthWords.senses(token.text()) : found.senses();
                joined.add(token.with(senses, tokens.get(last).end(), last == i ? token.text() : ""));
                i = last + 1;
            }
            return joined;
        }

        /** Returns the places of this word and the next few, with only hyphens and spaces between them. */
        private List<Integer> words(int first) {
            List<Integer> words = new ArrayList<>();
            for (int i = first; i < tokens.size() && words.size() < MAX_PHRASE_LENGTH; i++) {
                ClaimToken token = tokens.get(i);
                if (token.kind() == ClaimToken.Kind.WORD || token.text().equals("'s") && i > first) {
                    words.add(i);
                } else if (!token.isSign("-")) {
                    break;
                }
            }
            return words;
        }
    }
}
