package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.amur.intake.actor.PersonNames.PersonFinder;
import org.amur.intake.actor.TitlePhrases.Phrase;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;

/** Finds persons in Latin letters: after titles, by given names, Chinese names in pinyin, and beside verbs of speech. */
final class LatinPersons implements PersonFinder {

    private static final Set<String> PARTICLES =
            Set.of("von", "van", "de", "der", "den", "da", "di", "al", "el", "bin", "ibn", "la", "le", "du", "dos");
    private static final int MOST_WORDS = 4;
    private static final String COUNTERPART = "counterpart";

    private final Reading text;
    private final KnownNames index;
    private final TitlePhrases titles;
    private final PersonNames persons;

    /** Word or initial of a name. */
    private record Unit(int from, int to) {
    }

    LatinPersons(Reading text, KnownNames index, TitlePhrases titles, PersonNames persons) {
        this.text = text;
        this.index = index;
        this.titles = titles;
        this.persons = persons;
    }

    @Override
    public int read(int at) {
        if (!isNameWord(at) || persons.isTaken(at) || isTitleOfName(at)) {
            return at;
        }
        List<Unit> units = units(at);
        int to = units.get(units.size() - 1).to;
        Phrase title = titles.before(at).or(() -> counterpart(at)).orElse(null);
        boolean isLong = units.size() > 1 && text.at(units.get(units.size() - 1).from).plain().length() > 1;
        if (isLong && (title != null || Persons.isGivenName(text.plain(at)) || isPinyinName(units) || isSpeaker(at, to)
                || index.person(text.line(at, to)).isPresent())
                || title != null && units.size() == 1 && persons.surnamesAlone() && isSurname(at, title)) {
            return persons.add(at, to, text.line(at, to), title);
        }
        return at;
    }

    /** Returns the title before a comma: “his Chinese counterpart, X”. */
    private Optional<Phrase> counterpart(int at) {
        return at > 1 && text.is(at - 1, ",") && text.is(at - 2, COUNTERPART) ? titles.before(at - 1) : Optional.empty();
    }

    /** Matches the first word of “Ambassador Wang”, which belongs to no name. */
    private boolean isTitleOfName(int at) {
        return index.vocabulary().titles().at(text, at).stream()
                .anyMatch(title -> text.continues(title.to())
                        && isNameWord(title.to())
                        && text.continues(title.to() + 1)
                        && isNameWord(title.to() + 1));
    }

    private boolean isNameWord(int at) {
        TextWord word = text.at(at);
        return word.kind() == Kind.LATIN && word.isCapital() && (!index.vocabulary().isNoName(word.plain()) || isSurnameHe(at))
                && index.vocabulary().countries().adjective(text, at).isEmpty() && !(word.isUpper() && word.plain().length() > 1);
    }

    /** He is a pronoun and a Chinese surname. */
    private boolean isSurnameHe(int at) {
        TextWord next = text.at(at + 1);
        return text.is(at, "he")
                && text.continues(at + 1)
                && next.isCapital()
                && Persons.isPinyin(next.plain())
                && next.plain().length() > 1;
    }

    private List<Unit> units(int at) {
        List<Unit> units = new ArrayList<>();
        int next = at;
        while (units.size() < MOST_WORDS && (units.isEmpty() || text.continues(next)) && isNameWord(skipParticles(next, units))
                && !persons.isTaken(skipParticles(next, units))) {
            int start = skipParticles(next, units);
            int end = unitEnd(start);
            units.add(new Unit(start, end));
            next = end;
        }
        return units;
    }

    private int skipParticles(int at, List<Unit> units) {
        int next = at;
        while (!units.isEmpty() && next < at + 2 && PARTICLES.contains(text.plain(next)) && text.continues(next)) {
            next++;
        }
        return next > at && text.is(next, "-") && text.isGlued(next) ? next + 1 : next;
    }

    /** Joins what hyphen and apostrophe join, and takes the full stop of an initial. */
    private int unitEnd(int at) {
        int end = at + 1;
        while ((text.is(end, "-") || text.is(end, "'") && !text.is(end + 1, "s")) && text.isGlued(end) && text.isGlued(end + 1)
                && text.at(end + 1).kind() == Kind.LATIN && text.at(end + 1).plain().length() > 1) {
            end += 2;
        }
        boolean isInitial = end == at + 1 && text.plain(at).length() == 1;
        return isInitial && text.is(end, ".") ? end + 1 : end;
    }

    private boolean isPinyinName(List<Unit> units) {
        return units.size() == 2
                && Persons.isPinyinSurname(text.plain(units.get(0).from))
                && Persons.isPinyin(text.plain(units.get(1).from))
                && text.plain(units.get(1).from).length() > 1;
    }

    private boolean isSpeaker(int from, int to) {
        boolean spoke = index.vocabulary().has("speech", text.plain(to)) && text.at(to).kind() == Kind.LATIN && !text.is(to, "by")
                || index.vocabulary().has("before-speaker", text.plain(from - 1)) && !text.opensSentence(from - 1);
        return spoke || text.is(to, ",") && titleWithin(to + 1);
    }

    /** An unknown single word after a title is a surname, if the title is written as part of the name. */
    private boolean isSurname(int at, Phrase title) {
        return text.at(title.titleFrom()).isCapital()
                && text.plain(at).length() > 1
                && !persons.hasSurname(text.plain(at))
                && index.shortNames().at(text, at).isEmpty()
                && !title.ofOther()
                && title.to() == title.titleTo()
                && !text.opensSentence(title.from());
    }

    private boolean titleWithin(int from) {
        for (int i = from; i < from + MOST_WORDS && text.continues(i); i++) {
            List<TermTrie.Match<Vocabulary.Title>> title = index.vocabulary().titles().at(text, i);
            if (!title.isEmpty() && (!text.at(i).isCapital() || text.is(title.get(0).to(), "of"))) {
                return true;
            }
        }
        return false;
    }
}
