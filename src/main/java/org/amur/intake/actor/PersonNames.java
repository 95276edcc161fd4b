package org.amur.intake.actor;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.TitlePhrases.Phrase;
import org.amur.intake.text.TextWord.Kind;

/** Finds persons that neither record nor lexicon has, with all mentions of them. */
final class PersonNames {

    /** States whose persons have Chinese characters of their own. */
    private static final Set<String> CHARACTER_NAMES = Set.of("CN", "TW", "HK", "KR", "KP", "VN", "SG", "JP");

    private static final Set<String> OPENING = Set.of("(", "（");
    private static final Set<String> CLOSING = Set.of(")", "）");

    private final Reading text;
    private final KnownNames index;
    private final TitlePhrases titles;
    private final boolean[] taken;
    private final boolean[] ofPerson;
    private final Map<String, Subject> persons = new LinkedHashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final List<Find> finds = new ArrayList<>();
    private boolean surnamesAlone;

    PersonNames(Reading text, KnownNames index, TitlePhrases titles, List<Find> names) {
        this.text = text;
        this.index = index;
        this.titles = titles;
        taken = new boolean[text.size() + 1];
        ofPerson = new boolean[text.size() + 1];
        names.forEach(this::take);
    }

    List<Find> find() {
        List<PersonFinder> finders = List.of(new LatinPersons(text, index, titles, this), new CyrillicPersons(text, index, titles, this),
                new HanPersons(text, index.vocabulary(), titles, this));
        readAll(finders);
        surnamesAlone = true;
        readAll(finders);
        addRepeated();
        return finds;
    }

    private void readAll(List<PersonFinder> finders) {
        int at = 0;
        while (at < text.size()) {
            int end = at;
            for (PersonFinder finder : finders) {
                end = Math.max(end, finder.read(at));
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Tells whether surnames alone are read, too, after all names in full. */
    boolean surnamesAlone() {
        return surnamesAlone;
    }

    /** Finds persons whose names begin at a word. */
    interface PersonFinder {

        /** Returns the index after the person's name; the given one if no name begins there. */
        int read(int at);
    }

    boolean isTaken(int at) {
        return at < 0 || at >= taken.length || taken[at];
    }

    /** Tells whether a word is part of a name that the text has in full before. */
    boolean hasSurname(String plain) {
        return surnames.contains(plain);
    }

    /** Tells whether a word is of a person's name. */
    boolean isPerson(int at) {
        return at >= 0 && at < taken.length && ofPerson[at];
    }

    /** Adds a person with the basic form of the name; one of the record if it has that name. */
    int add(int from, int to, String basic, Phrase title) {
        String country = title == null ? null : title.country();
        Optional<Find> bracketed = latinInBrackets(from, to, country);
        Subject person = index.person(basic)
                .or(() -> bracketed.map(Find::subject))
                .or(() -> Optional.ofNullable(persons.get(basic)))
                .or(() -> onlyHolder(from, title))
                .orElseGet(() -> Subject.unrecorded(ActorKind.PERSON, country, basic));
        add(new Find(from, to, person, ruleOf(person), basic));
        bracketed.filter(latin -> latin.subject().equals(person)).ifPresent(this::add);
        return to;
    }

    private void add(Find find) {
        Subject person = find.subject();
        if (person.id() == null) {
            persons.putIfAbsent(find.form(), person);
        }
        ShortForms.of(find.form(), person.country()).forEach(form -> surnames.add(form.toLowerCase(Locale.ROOT)));
        finds.add(find);
        take(find);
    }

    private static ActorRule ruleOf(Subject person) {
        return person.id() == null ? ActorRule.NEW_NAME : ActorRule.NAME;
    }

    /** Returns the Latin name in brackets after a name in other letters: 艾林斯（Richard Ellings）. */
    private Optional<Find> latinInBrackets(int from, int to, String country) {
        int close = to + 1;
        while (OPENING.contains(text.plain(to)) && text.at(close).isCapital() && text.at(close).kind() == Kind.LATIN && text.continues(close)) {
            close++;
        }
        if (text.at(from).kind() == Kind.LATIN || close <= to + 2 || !CLOSING.contains(text.plain(close))) {
            return Optional.empty();
        }
        String latin = text.line(to + 1, close);
        Subject person = index.person(latin)
                .or(() -> Optional.ofNullable(persons.get(latin)))
                .orElseGet(() -> Subject.unrecorded(ActorKind.PERSON, country, latin));
        return Optional.of(new Find(to + 1, close, person, ruleOf(person), latin));
    }

    /** Returns whom another Chinese transliteration names, as the only holder of an office of a foreign state. */
    private Optional<Subject> onlyHolder(int from, Phrase title) {
        boolean isHolder = text.isHan(from)
                && title != null
                && !title.ofOther()
                && title.title().standsForHolder()
                && title.country() != null
                && !CHARACTER_NAMES.contains(title.country())
                && !index.vocabulary().has("not-holder-before", text.plain(title.from() - 1))
                && !index.vocabulary().has("not-holder-before", text.plain(title.titleFrom() - 1));
        return isHolder
                ? index.holders()
                        .holder(
                                title.title().office(),
                                title.country(),
                                text.article().published().orElse(null))
                : Optional.empty();
    }

    private void take(Find find) {
        Arrays.fill(taken, find.from(), find.to(), true);
        Arrays.fill(ofPerson, find.from(), find.to(), find.subject().isPerson());
    }

    private void addRepeated() {
        TermTrie<Subject> names = new TermTrie<>();
        persons.forEach(names::add);
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            names.at(text, i).stream().findFirst().filter(found -> !taken[at])
                    .ifPresent(found -> finds.add(new Find(at, found.to(), found.value(), ActorRule.NEW_NAME, found.term())));
        }
    }
}
