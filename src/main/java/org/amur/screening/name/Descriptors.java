package org.amur.screening.name;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reduces the weight of words that describe an organisation beside its proper name: "group" and "company" are generic, and words
 * before a name in quotation marks describe it (private military company 'Wagner').
 */
final class Descriptors {

    /** Minimum weight of a proper name. */
    private static final float PROPER = 0.9f;
    private static final float OF_A_FORM = 0.12f;
    /** Weight of a word outside quotation marks, or of one that an abbreviation represents. */
    private static final float BESIDE = 0.5f;
    /** Meanings that only denote an association. */
    private static final Set<String> FORMS = Set.of("group", "company", "holding", "corporation");
    private static final Pattern QUOTED = Pattern.compile("(?:[\"«„“‘]|(?<=\\s)['’])([^\"«»„“”‘’']+)(?:[\"»”“’]|'(?=\\s|$))");

    private final List<NameToken> tokens;

    /** @param tokens tokens of an organisation, modified in place */
    Descriptors(List<NameToken> tokens) {
        this.tokens = tokens;
    }

    /** @param text the whole name */
    void weigh(String text) {
        if (tokens.stream().anyMatch(Descriptors::isProper)) {
            tokens.replaceAll(token -> isForm(token) ? token.as(token.role(), Math.min(token.weight(), OF_A_FORM)) : token);
            tokens.replaceAll(token -> isWrittenOut(token, text) ? token.as(token.role(), token.weight() * BESIDE) : token);
            weighQuoted(text);
        }
    }

    /** Returns true if the text abbreviates the word: PMC Wagner. */
    private static boolean isWrittenOut(NameToken token, String text) {
        return token.role() == TokenRole.NAME && !token.meanings().isEmpty() && token.weight() < PROPER && !text.contains(token.written());
    }

    private static boolean isProper(NameToken token) {
        return token.role() == TokenRole.NAME && token.weight() >= PROPER;
    }

    private static boolean isForm(NameToken token) {
        return token.role() == TokenRole.NAME && !Collections.disjoint(token.meanings(), FORMS);
    }

    private void weighQuoted(String text) {
        Set<String> quoted = quoted(text);
        if (tokens.stream().anyMatch(token -> isProper(token) && quoted.contains(token.written()))) {
            tokens.replaceAll(token -> token.role() != TokenRole.NAME || quoted.contains(token.written()) ? token
                    : token.as(token.role(), token.weight() * BESIDE));
        }
    }

    private static Set<String> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return !matcher.find() ? Set.of()
                : NameText.words(matcher.group(1)).stream().map(NameText.Word::written).collect(Collectors.toSet());
    }
}
