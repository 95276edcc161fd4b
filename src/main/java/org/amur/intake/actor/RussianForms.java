package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.amur.intake.text.Lexicon;

/**
 * Grammatical cases of Russian (and, roughly, Ukrainian) words by their endings. Words are plain: lower case, е for ё. Forms that do not exist
 * may be among them; they do no harm, because no text has them.
 */
final class RussianForms {

    private static final List<Paradigm> PARADIGMS = Lexicon.lines(RussianForms.class, "declension.txt").stream()
            .map(Paradigm::parse)
            .toList();

    private static final Set<String> PLURAL = Set.of("ы", "и", "ые", "ие", "ия");

    /** A stem without an ending is no shorter, lest Си have the form с. */
    private static final int SHORTEST_STEM = 4;

    /** Endings in the order nominative, genitive, dative, accusative, instrumental, prepositional; a case may have several. */
    private record Paradigm(String nominative, String condition, List<List<String>> cases) {

        static Paradigm parse(String line) {
            List<String> columns = Lexicon.columns(line);
            List<List<String>> cases = columns.subList(2, columns.size()).stream().map(Paradigm::endings).toList();
            return new Paradigm(ending(columns.get(0)), columns.get(1), cases);
        }

        private static List<String> endings(String column) {
            return Lexicon.terms(column).stream().map(Paradigm::ending).toList();
        }

        private static String ending(String written) {
            return written.equals("-") ? "" : written;
        }

        /** Persons are not plural. */
        boolean isPlural() {
            return PLURAL.contains(nominative);
        }

        boolean fits(String word) {
            return word.endsWith(nominative) && word.length() > nominative.length()
                    && (condition.isEmpty() || condition.indexOf(word.charAt(word.length() - nominative.length() - 1)) >= 0);
        }
    }

    private RussianForms() {
    }

    /** Returns all forms of a word, itself among them. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        for (Paradigm paradigm : PARADIGMS) {
            if (paradigm.fits(word)) {
                String stem = word.substring(0, word.length() - paradigm.nominative.length());
                paradigm.cases.forEach(endings -> endings.stream().filter(ending -> !ending.isEmpty() || stem.length() >= SHORTEST_STEM)
                        .forEach(ending -> forms.add(stem + ending)));
            }
        }
        return forms;
    }

    /** Returns the numbers of the cases in which a form of a word may stand, 0 the nominative. */
    static Set<Integer> cases(String nominative, String form) {
        Set<Integer> cases = new LinkedHashSet<>();
        if (nominative.equals(form)) {
            cases.add(0);
        }
        for (Paradigm paradigm : PARADIGMS) {
            if (paradigm.fits(nominative)) {
                String stem = nominative.substring(0, nominative.length() - paradigm.nominative.length());
                for (int i = 0; i < paradigm.cases.size(); i++) {
                    if (paradigm.cases.get(i).stream().anyMatch(ending -> form.equals(stem + ending))) {
                        cases.add(i + 1);
                    }
                }
            }
        }
        return cases;
    }

    /** Returns the words of which a form may be the given case. */
    static List<String> nominatives(String form, int number) {
        List<String> nominatives = new ArrayList<>();
        if (number == 0) {
            nominatives.add(form);
            return nominatives;
        }
        for (Paradigm paradigm : PARADIGMS) {
            if (paradigm.isPlural()) {
                continue;
            }
            for (String ending : number <= paradigm.cases.size() ? paradigm.cases.get(number - 1) : List.<String>of()) {
                if (form.endsWith(ending)) {
                    String nominative = form.substring(0, form.length() - ending.length()) + paradigm.nominative;
                    if (paradigm.fits(nominative) && !nominatives.contains(nominative)) {
                        nominatives.add(nominative);
                    }
                }
            }
        }
        return nominatives;
    }
}
