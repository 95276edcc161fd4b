package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.List;

import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;

/**
 * Finder of words in quotation marks. A quotation inside another is part of it. A quotation that is not closed ends with
 * its paragraph if the next one begins with an opening mark; else its mark is ignored.
 */
final class Quotations {

    private static final String OPENING = "“„«「『‘‹";
    private static final String CLOSING = "””»」』’›";
    private static final char STRAIGHT = '"';
    private static final char LOW = '„';
    private static final char DOUBLE_OPENING = '“';
    private static final char DOUBLE_CLOSING = '”';
    private static final char SINGLE_OPENING = '‘';
    private static final char SINGLE_CLOSING = '’';

    private final String text;
    private final List<TextSpan> paragraphs;
    private final List<TextSpan> found = new ArrayList<>();

    private Quotations(ArticleText article) {
        text = article.text();
        paragraphs = article.paragraphs();
    }

    /** Returns the words inside the marks, in text order, none inside another. */
    static List<TextSpan> find(ArticleText article) {
        Quotations quotations = new Quotations(article);
        for (int i = 0; i < quotations.paragraphs.size(); i++) {
            quotations.readParagraph(i);
        }
        return quotations.found;
    }

    private void readParagraph(int index) {
        List<TextSpan> spans = new ArrayList<>();
        int open = scan(paragraphs.get(index), true, spans);
        if (open >= 0 && !continues(index)) {
            spans.clear();
            open = scan(paragraphs.get(index), false, spans);
        }
        found.addAll(spans);
        int end = paragraphs.get(index).end();
        if (open >= 0 && continues(index) && open + 1 < end) {
            found.add(new TextSpan(open + 1, end));
        }
    }

    private boolean continues(int index) {
        return index + 1 < paragraphs.size() && OPENING.indexOf(text.charAt(paragraphs.get(index + 1).start())) >= 0;
    }

    /** Adds the closed quotations; returns the position of a mark that is not closed, or -1. */
    private int scan(TextSpan paragraph, boolean nested, List<TextSpan> spans) {
        int open = -1;
        int depth = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char mark = text.charAt(i);
            if (open < 0) {
                open = opens(mark, i, paragraph) ? i : -1;
                depth = 1;
            } else if (closes(mark, text.charAt(open), i, paragraph)) {
                depth--;
                if (depth == 0 && i > open + 1) {
                    spans.add(new TextSpan(open + 1, i));
                }
                open = depth == 0 ? -1 : open;
            } else if (nested && mark == text.charAt(open) && mark != DOUBLE_CLOSING) {
                depth++;
            }
        }
        return open;
    }

    private boolean opens(char mark, int position, TextSpan paragraph) {
        boolean wordBefore = position > paragraph.start() && isWord(position - 1);
        return switch (mark) {
            case SINGLE_OPENING, DOUBLE_CLOSING -> wordFollows(position, paragraph) && !wordBefore;
            case STRAIGHT -> !wordBefore && position + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(position + 1));
            default -> OPENING.indexOf(mark) >= 0;
        };
    }

    private boolean closes(char mark, char open, int position, TextSpan paragraph) {
        return switch (open) {
            case SINGLE_OPENING -> mark == SINGLE_CLOSING && !wordFollows(position, paragraph);
            case STRAIGHT -> mark == open || mark == DOUBLE_CLOSING;
            case DOUBLE_CLOSING -> mark == open;
            case LOW -> mark == DOUBLE_OPENING || mark == DOUBLE_CLOSING || mark == STRAIGHT;
            default -> mark == CLOSING.charAt(OPENING.indexOf(open));
        };
    }

    private boolean wordFollows(int position, TextSpan paragraph) {
        return position + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(position + 1));
    }

    /** Returns true for a letter of a word that has blanks around it. */
    private boolean isWord(int position) {
        return Character.isLetterOrDigit(text.charAt(position)) && !Character.isIdeographic(text.charAt(position));
    }
}
