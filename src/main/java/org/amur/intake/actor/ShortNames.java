package org.amur.intake.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.amur.intake.actor.TitlePhrases.Phrase;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;

/** Finds persons by a part of the name: of persons whom the text names in full, and of those in office whom no one confuses. */
final class ShortNames {

    /** A shorter surname is too common to name an official whom the text does not name in full. */
    private static final int DISTINCTIVE = 5;

    /** So many characters are no part of other words. */
    private static final int DISTINCTIVE_HAN = 3;

    /** 任 before a title is rather to hold it than a surname. */
    private static final String IN_OFFICE = "任";

    private final Reading text;
    private final KnownNames index;
    private final TitlePhrases titles;
    private final LocalDate day;
    private final boolean[] taken;
    /** Persons named in full, with the index where they are first. */
    private final Map<Subject, Integer> full = new LinkedHashMap<>();
    private final TermTrie<Subject> local = new TermTrie<>();
    private final List<Find> finds = new ArrayList<>();

    ShortNames(Reading text, KnownNames index, TitlePhrases titles, List<Find> names) {
        this.text = text;
        this.index = index;
        this.titles = titles;
        day = text.article().published().orElse(null);
        taken = new boolean[text.size() + 1];
        for (Find find : names) {
            Arrays.fill(taken, find.from(), find.to(), true);
            if (find.subject().isPerson()) {
                full.putIfAbsent(find.subject(), find.from());
                if (find.form() != null) {
                    ShortForms.of(find.form(), find.subject().country()).forEach(form -> local.add(form, find.subject()));
                    ShortForms.ofHan(find.form(), find.subject().country()).ifPresent(form -> local.add(form, find.subject()));
                }
            }
        }
    }

    List<Find> find() {
        for (int i = 0; i < text.size(); i++) {
            if (!taken[i] && text.at(i).isLetters()) {
                read(i);
            } else if (!taken[i] && text.isHan(i)) {
                readHanSurname(i);
                readChinese(i);
            }
        }
        return finds;
    }

    private void read(int at) {
        Set<Subject> persons = new LinkedHashSet<>();
        int to = at;
        for (TermTrie<Subject> names : List.of(local, index.shortNames())) {
            for (TermTrie.Match<Subject> match : names.at(text, at)) {
                to = Math.max(to, match.to());
                persons.add(match.value());
            }
        }
        int end = to;
        if (!persons.isEmpty() && !isPartOfOther(at, end)) {
            choose(persons, at).ifPresent(person -> finds.add(new Find(initials(at), end, person, ActorRule.SHORT_NAME, null)));
        }
    }

    private Optional<Subject> choose(Set<Subject> persons, int at) {
        List<Subject> named = persons.stream().filter(full::containsKey).toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.get(0)) : nearest(named, at);
        }
        Phrase title = titles.before(at).orElse(null);
        List<Subject> likely = persons.stream().filter(person -> isLikely(person, at, title)).toList();
        if (likely.isEmpty() && persons.size() == 1 && text.is(at + 1, "administration")) {
            return persons.stream().findFirst();
        }
        boolean isTitled = title != null && text.at(title.titleFrom()).isCapital() && text.plain(at).length() >= DISTINCTIVE;
        if (likely.isEmpty() && persons.size() == 1 && isTitled && isOfCountry(persons.iterator().next(), title)) {
            return persons.stream().findFirst();
        }
        return likely.size() == 1 && !follows(at) ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private Optional<Subject> nearest(List<Subject> persons, int at) {
        return persons.stream()
                .filter(person -> full.get(person) < at)
                .reduce((one, other) -> full.get(one) > full.get(other) ? one : other)
                .or(() -> persons.stream().findFirst());
    }

    private boolean isLikely(Subject person, int at, Phrase title) {
        return isOfCountry(person, title) && (index.holders().isHighest(person, day) || index.holders().isInOffice(person, day)
                && (text.plain(at).length() >= DISTINCTIVE || title != null));
    }

    private static boolean isOfCountry(Subject person, Phrase title) {
        return title == null || title.country() == null || title.country().equals(person.country());
    }

    /** Tells whether a capitalised word before makes the surname part of another person's name. */
    private boolean follows(int at) {
        TextWord before = text.at(at - 1);
        return text.continues(at) && before.isLetters() && before.isCapital() && !before.isUpper() && !text.opensSentence(at - 1)
                && titles.before(at).isEmpty() && !index.vocabulary().isNoName(before.plain()) && !taken[at - 1];
    }

    private boolean isPartOfOther(int from, int to) {
        boolean isAfterGiven = text.continues(from)
                && Persons.isGivenName(text.plain(from - 1))
                && text.at(from - 1).isCapital()
                && !taken[from - 1];
        TextWord next = text.at(to);
        boolean isBeforeGiven = text.continues(to) && next.isCapital() && next.isLetters() && !index.vocabulary().isNoName(next.plain())
                && next.plain().length() > 1 && text.plain(from).length() < DISTINCTIVE && !taken[to] && !next.isUpper()
                && (next.kind() == Kind.LATIN ? Persons.isPinyin(next.plain()) : Persons.isPalladius(next.plain()));
        return isAfterGiven || isBeforeGiven || text.is(from - 1, "-") && text.isGlued(from) && !isShort(from - 2);
    }

    /** Tells whether a word is a surname, as the first of “Xi-Putin summit”. */
    private boolean isShort(int at) {
        return text.at(at).isCapital() && (!local.at(text, at).isEmpty() || !index.shortNames().at(text, at).isEmpty());
    }

    private int initials(int at) {
        int from = at;
        while (from >= 2
                && text.is(from - 1, ".")
                && text.plain(from - 2).length() == 1
                && text.at(from - 2).isCapital()
                && text.continues(from)
                && !taken[from - 2]) {
            from -= 2;
        }
        return from;
    }

    /** Reads 吕特, after 马克·吕特. */
    private void readHanSurname(int at) {
        List<TermTrie.Match<Subject>> surnames = local.at(text, at);
        if (surnames.isEmpty()) {
            return;
        }
        int to = surnames.get(0).to();
        boolean isJoined = text.is(at - 1, "·") || text.is(to, "·") || taken[to - 1];
        if (!isJoined && (to - at >= DISTINCTIVE_HAN || endsWord(at - 1) || endsWord(to))) {
            List<Subject> named = surnames.stream().filter(match -> match.to() == to).map(TermTrie.Match::value).distinct().toList();
            nearest(named, at).ifPresent(person -> finds.add(new Find(at, to, person, ActorRule.SHORT_NAME, null)));
        }
    }

    private boolean endsWord(int at) {
        return !text.isHan(at) || taken[at] || HanStops.isStop(text, at) || index.vocabulary().has("says", text.plain(at) + text.plain(at + 1));
    }

    /** Reads 习主席: a surname with a title. */
    private void readChinese(int at) {
        Optional<TermTrie.Match<Vocabulary.Title>> title = index.vocabulary().titles().at(text, at + 1).stream().findFirst();
        if (title.isEmpty() || !Persons.isHanSurname(text.plain(at)) || !text.isHan(at + 1)) {
            return;
        }
        String surname = text.plain(at);
        if (HanStops.isStrong(text, at) || surname.equals(IN_OFFICE)) {
            return;
        }
        Optional<Subject> holder = index.holders()
                .holder(title.get().value().office(), "CN", day)
                .filter(person -> hasSurname(person, surname));
        holder.or(() -> full.keySet().stream().filter(person -> hasSurname(person, surname)).findFirst())
                .ifPresent(person -> finds.add(new Find(at, title.get().to(), person, ActorRule.SHORT_NAME, null)));
    }

    private boolean hasSurname(Subject person, String surname) {
        return index.known(person).map(KnownActor::names).orElse(List.of(person.name())).stream()
                .anyMatch(name -> name.length() <= 3 && name.startsWith(surname));
    }
}
