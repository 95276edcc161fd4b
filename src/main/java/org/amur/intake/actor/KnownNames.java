package org.amur.intake.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.Vocabulary.Institution;
import org.amur.intake.actor.Vocabulary.Organisation;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWords;

/** Names of the record's actors and of what the lexicons know, prepared for reading. */
final class KnownNames {

    private static final String CORPORATION = " Corporation";
    private static final String CORP = " Corp";
    private static final Set<ActorKind> LOOSE = Set.of(ActorKind.GOVERNMENT_BODY, ActorKind.INTERGOVERNMENTAL_ORGANISATION);

    private final Vocabulary vocabulary = Vocabulary.get();
    private final TermTrie<Subject> names = new TermTrie<>();
    private final TermTrie<Subject> shortNames = new TermTrie<>();
    private final TermTrie<Subject> capitals = new TermTrie<>();
    private final Map<String, Subject> states = new HashMap<>();
    private final Map<String, Subject> institutions = new HashMap<>();
    private final Map<Long, KnownActor> byId = new HashMap<>();
    private final Map<String, Subject> byName = new HashMap<>();
    private final Map<String, Subject> persons = new HashMap<>();
    private final OfficeHolders holders;

    KnownNames(List<KnownActor> known) {
        Map<String, String> names = vocabulary.countries().names();
        known.forEach(actor -> byId.put(actor.id(), actor));
        known.stream().filter(KnownNames::isCountry).forEach(state -> states.putIfAbsent(state.country(), Subject.of(state)));
        names.forEach((name, country) -> states.computeIfAbsent(country, code -> Subject.unrecorded(ActorKind.STATE, code, name)));
        known.forEach(this::add);
        names.forEach((name, country) -> this.names.add(name, states.get(country)));
        vocabulary.countries().capitals().forEach((capital, country) -> Optional.ofNullable(states.get(country))
                .ifPresent(state -> capitals.add(capital, state)));
        vocabulary.organisations().forEach(this::add);
        holders = new OfficeHolders(known);
    }

    private static boolean isCountry(KnownActor actor) {
        return actor.country() != null && (actor.kind() == ActorKind.STATE || actor.country().equals("EU")
                && actor.kind() == ActorKind.INTERGOVERNMENTAL_ORGANISATION && actor.names().contains("EU"));
    }

    private void add(KnownActor actor) {
        Subject subject = isCountry(actor) ? states.get(actor.country()) : Subject.of(actor);
        for (String name : actor.names()) {
            byName.putIfAbsent(plain(name), subject);
            if (actor.kind() == ActorKind.GOVERNMENT_BODY) {
                function(name).ifPresent(function -> institutions.putIfAbsent(function + ' ' + actor.country(), subject));
            }
            if (isSeat(name) || actor.kind() == ActorKind.GOVERNMENT_BODY && isTitle(name)) {
                continue;
            }
            if (LOOSE.contains(actor.kind()) && TextWords.of(name).size() > 1) {
                names.addLoose(name, subject);
            } else {
                names.add(name, subject);
            }
            addAbbreviated(name, subject);
            if (actor.kind() == ActorKind.PERSON) {
                persons.putIfAbsent(personKey(name), subject);
                ShortForms.of(name, actor.country()).forEach(form -> shortNames.add(form, subject));
            }
        }
    }

    private boolean isSeat(String name) {
        return vocabulary.countries().capitals().containsKey(name) || Seats.isKremlin(plain(name));
    }

    private void add(Organisation organisation) {
        Subject subject = organisation.names().stream().map(name -> byName.get(plain(name))).filter(found -> found != null).findFirst()
                .orElseGet(() -> Subject.unrecorded(organisation.kind(), organisation.country(), organisation.names().get(0)));
        for (String name : organisation.names()) {
            if (LOOSE.contains(organisation.kind()) && TextWords.of(name).size() > 2) {
                names.addLoose(name, subject);
            } else {
                names.add(name, subject);
            }
            addAbbreviated(name, subject);
        }
        organisation.names().stream().map(this::function).flatMap(Optional::stream)
                .forEach(function -> institutions.putIfAbsent(function + ' ' + organisation.country(), subject));
    }

    /** Adds a name with the usual abbreviation of its legal form. */
    private void addAbbreviated(String name, Subject subject) {
        if (name.endsWith(CORPORATION)) {
            names.add(name.substring(0, name.length() - CORPORATION.length()) + CORP, subject);
        }
    }

    private static String plain(String name) {
        return TextWords.of(name).stream().map(TextWord::plain).collect(Collectors.joining(" "));
    }

    /** Returns the function of an institution whose name consists of it and a country. */
    private Optional<String> function(String name) {
        Reading words = Reading.ofTerm(name);
        for (int i = 0; i < words.size(); i++) {
            List<TermTrie.Match<Institution>> found = vocabulary.institutions().at(words, i);
            if (!found.isEmpty() && isCountryOnly(words, 0, i) && isCountryOnly(words, found.get(0).to(), words.size())) {
                return Optional.of(found.get(0).value().function());
            }
        }
        return isTitle(name) ? Optional.of("president-office") : Optional.empty();
    }

    private boolean isTitle(String name) {
        Reading words = Reading.ofTerm(name);
        for (int i = 0; i < words.size(); i++) {
            List<TermTrie.Match<Vocabulary.Title>> found = vocabulary.titles().at(words, i);
            if (!found.isEmpty()) {
                return isCountryOnly(words, 0, i) && isCountryOnly(words, found.get(0).to(), words.size());
            }
        }
        return false;
    }

    private boolean isCountryOnly(Reading words, int from, int to) {
        Set<String> links = Set.of("of", "the", "'", "s");
        int index = from;
        while (index < to) {
            int next = links.contains(words.plain(index)) ? index + 1 : countryEnd(words, index);
            if (next == index) {
                return false;
            }
            index = next;
        }
        return index == to;
    }

    private int countryEnd(Reading words, int index) {
        List<TermTrie.Match<String>> found = vocabulary.countries().trie().at(words, index);
        if (!found.isEmpty()) {
            return found.get(0).to();
        }
        return vocabulary.countries().adjective(words, index).map(adjective -> index + adjective.length()).orElse(index);
    }

    TermTrie<Subject> names() {
        return names;
    }

    TermTrie<Subject> shortNames() {
        return shortNames;
    }

    TermTrie<Subject> capitals() {
        return capitals;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    OfficeHolders holders() {
        return holders;
    }

    Optional<Subject> state(String country) {
        return Optional.ofNullable(states.get(country));
    }

    /** Returns the recorded institution of a country. */
    Optional<Subject> institution(String function, String country) {
        return Optional.ofNullable(institutions.get(function + ' ' + country));
    }

    /** Returns the person of a name in a usual spelling, whatever names are between the first and the last. */
    Optional<Subject> person(String name) {
        return Optional.ofNullable(persons.get(personKey(name)));
    }

    private static String personKey(String name) {
        return PersonKeys.of(name).orElseGet(() -> plain(name));
    }

    Optional<KnownActor> known(Subject subject) {
        return Optional.ofNullable(subject.id()).map(byId::get);
    }
}
