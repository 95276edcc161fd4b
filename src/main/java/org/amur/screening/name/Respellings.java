package org.amur.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrections of a mistyped query from the names of an index. Immutable once filled. */
final class Respellings {

    private static final float RAN_TOGETHER = 0.95f;
    /**
     * Factor for an aircraft registration with one differing character, usually another aircraft: found, but below the
     * threshold.
     */
    private static final float OTHER_MARK = 0.6f;
    /** Minimum letters of the parts of joined words. */
    private static final int MIN_PART_LENGTH = 4;
    private static final int MIN_MARK_LENGTH = 4;
    private static final int MAX_MARK_LENGTH = 8;
    private static final int MAX = 5;
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final IndexVocabulary vocabulary;
    /** Short names by their letters and digits. */
    private final Map<String, String> marks = new HashMap<>();

    Respellings(IndexVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(ParsedName name) {
        String mark = mark(name);
        if (!mark.isEmpty()) {
            marks.putIfAbsent(mark, name.text());
        }
    }

    /** Returns letters and digits of a short name, except a person's; else empty. */
    private static String mark(ParsedName name) {
        if (name.kind() == BearerKind.PERSON || name.text().length() > MAX_MARK_LENGTH + 2 || name.text().length() < MIN_MARK_LENGTH) {
            return "";
        }
        StringBuilder mark = new StringBuilder();
        NameText.fold(name.text()).chars().filter(Character::isLetterOrDigit).forEach(sign -> mark.append((char) sign));
        return mark.length() < MIN_MARK_LENGTH || mark.length() > MAX_MARK_LENGTH ? "" : mark.toString();
    }

    List<Respelling> of(ParsedName name) {
        List<Respelling> found = new ArrayList<>();
        for (NameToken token : name.tokens()) {
            if (token.isHeard() && !vocabulary.has(token.folded()) && name.text().contains(token.written())) {
                addApart(name.text(), token, found);
            }
        }
        String mark = mark(name);
        if (!mark.isEmpty() && !marks.containsKey(mark)) {
            addMarks(mark, found);
        }
        return found;
    }

    /** Adds divisions of a word into two known ones, with or without a letter in place of the space. */
    private void addApart(String text, NameToken token, List<Respelling> found) {
        String word = token.folded();
        for (int at = MIN_PART_LENGTH; at <= word.length() - MIN_PART_LENGTH; at++) {
            for (int from = at; from <= Math.min(at + 1, word.length() - MIN_PART_LENGTH); from++) {
                if (found.size() < MAX && vocabulary.has(word.substring(0, at)) && vocabulary.has(word.substring(from))) {
                    String apart = word.substring(0, at) + " " + word.substring(from);
                    found.add(new Respelling(text.replace(token.written(), apart), RAN_TOGETHER));
                }
            }
        }
    }

    /** Adds registrations with one edit. */
    private void addMarks(String mark, List<Respelling> found) {
        for (int at = 0; at <= mark.length(); at++) {
            String before = mark.substring(0, at);
            addMark(at < mark.length() ? before + mark.substring(at + 1) : mark, found);
            for (int s = 0; s < SIGNS.length(); s++) {
                addMark(before + SIGNS.charAt(s) + mark.substring(at), found);
                if (at < mark.length()) {
                    addMark(before + SIGNS.charAt(s) + mark.substring(at + 1), found);
                }
            }
        }
    }

    private void addMark(String mark, List<Respelling> found) {
        String text = marks.get(mark);
        if (text != null && found.size() < MAX && found.stream().noneMatch(other -> other.text().equals(text))) {
            found.add(new Respelling(text, OTHER_MARK));
        }
    }
}
