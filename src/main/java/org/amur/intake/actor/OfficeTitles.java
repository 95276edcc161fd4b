package org.amur.intake.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.amur.intake.actor.CountryRefs.Form;
import org.amur.intake.actor.TitlePhrases.Phrase;
import org.amur.intake.text.TextWord.Kind;

/**
 * Finds titles that refer to the holder of an office, as the text states or as recorded for the publication date. Titles beside a name
 * are not mentions.
 */
final class OfficeTitles {

    /** Countries whose governments publish most of the texts that say "the President". */
    private static final List<String> HOME = List.of("RU", "US");
    private static final Set<String> BARE = Set.of("president", "premier");

    private final Reading text;
    private final KnownNames index;
    private final CountryRefs countries;
    private final TitlePhrases titles;
    private final LocalDate day;
    private final boolean[] startsPerson;
    private final boolean[] endsPerson;
    private final Map<Integer, Subject> persons = new HashMap<>();
    /** Holders by office and country, as the text names them. */
    private final Map<String, Subject> named = new HashMap<>();
    /** Holders by office and the place where the text names them. */
    private final Map<String, TreeMap<Integer, Subject>> latest = new HashMap<>();
    private final Map<String, Optional<Subject>> own = new HashMap<>();
    private final List<Find> finds = new ArrayList<>();

    OfficeTitles(Reading text, KnownNames index, CountryRefs countries, TitlePhrases titles, List<Find> people) {
        this.text = text;
        this.index = index;
        this.countries = countries;
        this.titles = titles;
        day = text.article().published().orElse(null);
        startsPerson = new boolean[text.size() + 2];
        endsPerson = new boolean[text.size() + 2];
        for (Find find : people) {
            startsPerson[find.from()] = true;
            endsPerson[find.to()] = true;
            persons.put(find.from(), find.subject());
        }
    }

    List<Find> find() {
        titles.all().stream().filter(this::isBesideName).forEach(this::learn);
        titles.all().stream().filter(phrase -> !isBesideName(phrase)).forEach(this::add);
        return finds;
    }

    private boolean isBesideName(Phrase phrase) {
        int start = phrase.from() - (text.is(phrase.from() - 1, "the") ? 1 : 0);
        return nameAfter(phrase) >= 0 || text.is(start - 1, ",") && start > 1 && endsPerson[start - 1];
    }

    private int nameAfter(Phrase phrase) {
        int to = phrase.to();
        int next = text.is(to, ",") ? to + 1 : to;
        return next < text.size() && text.continues(next) && startsPerson[next] && (next == to || !text.isHan(next)) ? next : -1;
    }

    private void learn(Phrase phrase) {
        int name = nameAfter(phrase);
        if (name < 0 || phrase.ofOther() && !phrase.title().office().equals("premier") || isNotCurrent(phrase)) {
            return;
        }
        Subject person = persons.get(name);
        if (phrase.country() != null) {
            named.putIfAbsent(phrase.title().office() + ' ' + phrase.country(), person);
        }
        keys(phrase).forEach(key -> latest.computeIfAbsent(key, title -> new TreeMap<>()).put(name, person));
    }

    /** Returns the words by which a text may later call the holder: of a Secretary of State also the Secretary. */
    private Set<String> keys(Phrase phrase) {
        return Set.copyOf(List.of(phrase.title().office(), text.plain(phrase.titleFrom()), text.plain(phrase.titleTo() - 1)));
    }

    private void add(Phrase phrase) {
        if (isNotCurrent(phrase) || isOtherWord(phrase)) {
            return;
        }
        if (phrase.country() == null && !phrase.ofOther() && phrase.to() == phrase.titleTo()) {
            addBare(phrase);
        } else if (phrase.title().standsForHolder() && phrase.country() != null
                && (!phrase.ofOther() || phrase.title().office().equals("premier"))) {
            holder(phrase).ifPresent(person -> {
                finds.add(new Find(phrase.from(), phrase.to(), person, ActorRule.OFFICE, null));
                keys(phrase).forEach(key -> latest.computeIfAbsent(key, title -> new TreeMap<>()).put(phrase.from(), person));
            });
        }
    }

    private Optional<Subject> holder(Phrase phrase) {
        String office = phrase.title().office();
        Optional<Subject> inText = Optional.ofNullable(named.get(office + ' ' + phrase.country()));
        if (inText.isEmpty() && office.equals("leader")) {
            inText = Optional.ofNullable(named.get("president " + phrase.country()));
        }
        return inText.or(() -> index.holders().holder(office, phrase.country(), day));
    }

    /** "The President" is the Russian or American one if the text names only one of them, else whom the text last gave that title. */
    private void addBare(Phrase phrase) {
        String office = phrase.title().office();
        boolean isHighest = BARE.contains(office);
        TreeMap<Integer, Subject> holders = latest.get(isHighest ? office : text.plain(phrase.titleTo() - 1));
        Map.Entry<Integer, Subject> last = holders == null ? null : holders.lowerEntry(phrase.from());
        Subject own = isHighest ? own(office) : null;
        boolean isArticled = text.is(phrase.from() - 1, "the") && text.at(phrase.titleFrom()).isCapital();
        boolean isRussian = text.at(phrase.from()).kind() == Kind.CYRILLIC && text.at(phrase.from()).isCapital();
        boolean isEnd = !text.is(phrase.to(), "of") && countries.startingAt(phrase.to()).isEmpty() && !text.at(phrase.to()).isCapital();
        if ((last != null || own != null) && isEnd && (isArticled || isRussian && isHighest)) {
            finds.add(new Find(
                    phrase.from() - (isArticled ? 1 : 0),
                    phrase.to(),
                    own != null ? own : last.getValue(),
                    ActorRule.OFFICE,
                    null));
        }
    }

    /** Returns the holder of a country whose readers call theirs by the bare title, if the text names only one such. */
    private Subject own(String office) {
        return own.computeIfAbsent(office, bare -> {
            Set<Subject> people = Set.copyOf(persons.values());
            List<Subject> holding = HOME.stream().map(country -> index.holders().holder(bare, country, day)).flatMap(Optional::stream)
                    .filter(people::contains).toList();
            return holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty();
        }).orElse(null);
    }

    private boolean isNotCurrent(Phrase phrase) {
        Vocabulary words = index.vocabulary();
        return words.has("not-holder-before", text.plain(phrase.from() - 1))
                || words.has("not-holder-before", text.plain(phrase.titleFrom() - 1))
                || text.isHan(phrase.from())
                        && words.has("not-holder-before", text.plain(phrase.from() - 2) + text.plain(phrase.from() - 1))
                || text.is(phrase.titleFrom() - 1, "-")
                || titles.before(phrase.from()).isPresent();
    }

    /** Tells of compounds such as 总统府 and 中俄总理. */
    private boolean isOtherWord(Phrase phrase) {
        int to = phrase.to();
        boolean isLonger = text.isHan(to) && text.isGlued(to) && (index.vocabulary().has("not-holder-after", text.plain(to))
                || index.vocabulary().has("not-holder-after", text.plain(to) + text.plain(to + 1)));
        boolean isShared = text.isHan(phrase.from())
                && countries
                        .endingAt(phrase.from())
                        .filter(ref -> ref.form() == Form.CHARACTER)
                        .isPresent();
        return isLonger || isShared || text.is(to, "-") && text.isGlued(to);
    }
}
