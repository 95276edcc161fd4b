package org.amur.screening.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises legal forms among the words of a name where they may occur. */
final class LegalForms {

    /** Legal form without information: company. */
    static final String ANY = "any";
    private static final Set<String> SHORT_FORMS_ANYWHERE = new HashSet<>(List.of("ооо", "оао", "зао", "пао", "ao", "ао", "ooo",
            "oao", "zao", "pao", "llc", "jsc", "ltd", "inc"));

    private final List<NameText.Word> words;
    private final List<NameToken> before;
    private final boolean person;

    /** @param before tokens found so far */
    LegalForms(List<NameText.Word> words, List<NameToken> before, boolean person) {
        this.words = words;
        this.before = before;
        this.person = person;
    }

    /** Returns the number of words that form a legal form at a position; 0 for none. */
    int at(int from) {
        StringBuilder form = new StringBuilder();
        int found = 0;
        for (int i = from; i < Math.min(words.size(), from + NameLexicon.MAX_FORM_LENGTH); i++) {
            form.append(i > from ? " " : "").append(NameText.fold(words.get(i).written()));
            if (NameLexicon.form(form.toString()) != null && isFormAllowed(from, i, form.toString())) {
                found = i - from + 1;
            }
        }
        return found;
    }

    private boolean isFormAllowed(int from, int to, String form) {
        boolean last = to == words.size() - 1 || isFollowedByForm(to + 1);
        if (person) {
            return last && from >= 2 && form.length() > 1 && (from == to || form.length() > 5) && isCapital(words.get(from));
        }
        boolean first = from == 0 || !before.isEmpty() && before.get(before.size() - 1).role() == TokenRole.LEGAL_FORM && from < 4;
        boolean clear = form.length() > 3 && !(to - from > 0 && form.length() < 6) || SHORT_FORMS_ANYWHERE.contains(form);
        return first || last || clear;
    }

    private boolean isFollowedByForm(int at) {
        StringBuilder form = new StringBuilder();
        for (int i = at; i < Math.min(words.size(), at + NameLexicon.MAX_FORM_LENGTH); i++) {
            form.append(i > at ? " " : "").append(NameText.fold(words.get(i).written()));
            if (NameLexicon.form(form.toString()) != null) {
                return i == words.size() - 1;
            }
        }
        return words.get(at).aside();
    }

    private static boolean isCapital(NameText.Word word) {
        return word.written().equals(word.written().toUpperCase(Locale.ROOT)) || word.written().length() > 3;
    }
}
