package org.amur.intake.actor;

import java.util.List;
import java.util.Set;

import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;
import org.amur.intake.text.TextWords;

/** Words of an article, with questions about their neighbourhood. Indexes outside the text are allowed. */
final class Reading {

    private static final TextWord NOTHING = new TextWord(0, 0, "", Kind.SIGN, false, false);

    /** Characters after 国会, parliament. */
    private static final Set<String> PARLIAMENT = Set.of("议", "参", "众", "通", "批", "两", "下", "上", "表");

    private final ArticleText article;
    private final String text;
    private final List<TextWord> words;
    /** True for the first word of a sentence. */
    private final boolean[] opens;
    /** True for the first word of a paragraph. */
    private final boolean[] divides;

    Reading(ArticleText article) {
        this.article = article;
        text = article.text();
        words = article.words();
        opens = firsts(article.sentences());
        divides = firsts(article.paragraphs());
    }

    private Reading(String term) {
        article = null;
        text = term;
        words = TextWords.of(term);
        opens = new boolean[words.size() + 1];
        divides = opens;
    }

    /** Returns the words of a name or title. */
    static Reading ofTerm(String term) {
        return new Reading(term);
    }

    private boolean[] firsts(List<TextSpan> spans) {
        boolean[] firsts = new boolean[words.size() + 1];
        int word = 0;
        for (TextSpan span : spans) {
            while (word < words.size() && words.get(word).start() < span.start()) {
                word++;
            }
            firsts[word] = true;
        }
        return firsts;
    }

    String text() {
        return text;
    }

    ArticleText article() {
        return article;
    }

    int size() {
        return words.size();
    }

    TextWord at(int index) {
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }

    String plain(int index) {
        return at(index).plain();
    }

    boolean is(int index, String plain) {
        return plain(index).equals(plain);
    }

    boolean opensSentence(int index) {
        return index >= 0 && index < words.size() && opens[index];
    }

    /** Tells whether a word continues the paragraph of the one before. */
    boolean continues(int index) {
        return index > 0 && index < words.size() && !divides[index];
    }

    /** Tells whether no space is before a word. */
    boolean isGlued(int index) {
        return index > 0 && index < words.size() && at(index - 1).end() == at(index).start();
    }

    boolean isHan(int index) {
        return at(index).kind() == Kind.HAN;
    }

    /** Tells whether what looks like a state's name ends with the first character of another word: 美 and 国防部, not 美国. */
    boolean isCutState(int to) {
        boolean isParliament = is(to, "会") && (!isHan(to + 1) || PARLIAMENT.contains(plain(to + 1)));
        return is(to - 1, "国") && isGlued(to) && (is(to, "防") || is(to, "务") || isParliament);
    }

    /** Returns the characters of some words. */
    String written(int from, int to) {
        return text.substring(at(from).start(), at(to - 1).end());
    }

    /** Returns the characters of some words in one line. */
    String line(int from, int to) {
        return written(from, to).replaceAll("\\s+", " ");
    }

    TextSpan span(int from, int to) {
        return new TextSpan(at(from).start(), at(to - 1).end());
    }
}
