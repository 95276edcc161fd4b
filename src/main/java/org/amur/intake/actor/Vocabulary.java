package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.actor.ActorKind;
import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextWords;

/** General words of the three languages: titles, institutions, organisations, and the words of the rules. */
final class Vocabulary {

    private static final Vocabulary INSTANCE = new Vocabulary();

    /** Title of an office: "president". */
    record Title(String office) {

        private static final Set<String> PERSONAL = Set.of(
                "person",
                "expert",
                "spokesperson",
                "adviser",
                "secretary",
                "member",
                "commander",
                "ambassador",
                "minister",
                "deputy-minister",
                "chief-executive",
                "governor",
                "party-leader");

        /** Tells whether the title with a state names one person. */
        boolean standsForHolder() {
            return !PERSONAL.contains(office);
        }
    }

    /** Institution that most states have: "foreign-ministry". */
    record Institution(String function, ActorKind kind) {
    }

    /** Organisation that texts name without explaining it. */
    record Organisation(ActorKind kind, String country, List<String> names) {
    }

    private final TermTrie<Title> titles = new TermTrie<>();
    private final TermTrie<Institution> institutions = new TermTrie<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final CountryTerms countries = new CountryTerms();
    private final Map<String, Set<String>> words = new HashMap<>();

    private Vocabulary() {
        for (List<String> line : table("titles.txt")) {
            terms(line.subList(1, line.size())).forEach(term -> titles.addLoose(term, new Title(line.get(0))));
        }
        for (List<String> line : table("institutions.txt")) {
            Institution institution = new Institution(line.get(0), ActorKind.valueOf(line.get(1)));
            terms(line.subList(2, line.size())).forEach(term -> institutions.addLoose(term, institution));
        }
        for (List<String> line : table("organisations.txt")) {
            organisations.add(new Organisation(ActorKind.valueOf(line.get(0)), line.get(1).isEmpty() ? null : line.get(1),
                    terms(line.subList(2, line.size()))));
        }
        for (List<String> line : table("words.txt")) {
            words.computeIfAbsent(line.get(0), rule -> new HashSet<>()).addAll(plain(line.get(2)));
        }
    }

    static Vocabulary get() {
        return INSTANCE;
    }

    private static List<List<String>> table(String file) {
        return Lexicon.lines(Vocabulary.class, file).stream().map(Lexicon::columns).toList();
    }

    private static List<String> terms(List<String> columns) {
        return columns.stream().flatMap(column -> Lexicon.terms(column).stream()).toList();
    }

    private static Set<String> plain(String column) {
        return Lexicon.terms(column).stream()
                .map(term ->
                        TextWords.of(term).stream().map(word -> word.plain()).collect(Collectors.joining()))
                .collect(Collectors.toUnmodifiableSet());
    }

    TermTrie<Title> titles() {
        return titles;
    }

    TermTrie<Institution> institutions() {
        return institutions;
    }

    /** Tells whether a title begins at a word. */
    boolean isTitle(Reading text, int at) {
        return !titles.at(text, at).isEmpty();
    }

    List<Organisation> organisations() {
        return organisations;
    }

    CountryTerms countries() {
        return countries;
    }

    /** Tells whether a rule has a word, in any language. */
    boolean has(String rule, String plain) {
        return words.getOrDefault(rule, Set.of()).contains(plain);
    }

    /** Tells whether a capitalised word is never part of a person's name. */
    boolean isNoName(String plain) {
        return has("no-name", plain);
    }

    /** Returns the title at the beginning of an office's name. */
    Optional<Title> titleOf(String written) {
        Reading title = Reading.ofTerm(written);
        return titles.at(title, 0).stream().findFirst().map(TermTrie.Match::value);
    }
}
