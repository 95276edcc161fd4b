package org.amur.intake.actor;

import java.util.List;
import java.util.regex.Pattern;

import org.amur.intake.actor.PersonNames.PersonFinder;
import org.amur.intake.actor.TitlePhrases.Phrase;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;

/** Finds persons in Cyrillic letters, in any grammatical case: by given names, Chinese names, initials, and after titles. */
final class CyrillicPersons implements PersonFinder {

    private static final Pattern PATRONYMIC = Pattern.compile(".{3,}(?:вич(?:а|у|ем|е)?|вн(?:а|ы|е|у|ой)|ичн(?:а|ы|е|у|ой))");

    private static final Pattern ADJECTIVE = Pattern.compile(".*ск(?:ой|ого|ому|ом|ую|их|ими)");

    private final Reading text;
    private final KnownNames index;
    private final TitlePhrases titles;
    private final PersonNames persons;

    CyrillicPersons(Reading text, KnownNames index, TitlePhrases titles, PersonNames persons) {
        this.text = text;
        this.index = index;
        this.titles = titles;
        this.persons = persons;
    }

    @Override
    public int read(int at) {
        if (!isNameWord(at) || persons.isTaken(at)) {
            return at;
        }
        Phrase title = titles.before(at).orElse(null);
        if (isInitial(at)) {
            return initials(at, title);
        }
        int surname = isPatronymic(at + 1) && isNameWord(at + 2) && text.continues(at + 2) ? at + 2 : at + 1;
        boolean hasTwo = isNameWord(surname) && text.continues(surname) && text.plain(surname).length() > 1 && !persons.isTaken(surname);
        if (!hasTwo) {
            return title == null || !persons.surnamesAlone() || title.ofOther() || !isSurname(at, title) ? at : add(at, at, at + 1, title);
        }
        if (CyrillicNames.isChineseSurname(text.plain(at)) && Persons.isPalladius(CyrillicNames.chinese(text.plain(surname)))
                && (title != null || text.plain(at).length() > 1)) {
            return persons.add(
                    at,
                    surname + 1,
                    text.line(at, at + 1) + ' ' + CyrillicNames.chinese(text.written(surname, surname + 1)),
                    title);
        }
        boolean hasThree = isNameWord(surname + 1)
                && text.continues(surname + 1)
                && !persons.isTaken(surname + 1)
                && text.plain(surname + 1).length() > 1
                && !CyrillicNames.isLikeSurname(text.plain(surname));
        if (title == null && !CyrillicNames.isGiven(text.plain(at)) && !isSpeaker(at, surname + 1)) {
            boolean isKnown = index.person(text.line(at, surname + 1)).isPresent();
            return isKnown ? persons.add(at, surname + 1, text.line(at, surname + 1), null) : at;
        }
        return hasThree ? persons.add(at, surname + 2, text.line(at, surname + 2), title) : add(at, surname, unitEnd(surname), title);
    }

    private boolean isSpeaker(int from, int to) {
        return !text.opensSentence(from) && (speaks(from - 1) || speaks(to));
    }

    private boolean speaks(int at) {
        return text.at(at).kind() == Kind.CYRILLIC && index.vocabulary().has("speech", text.plain(at)) && text.continues(at);
    }

    private boolean isNameWord(int at) {
        TextWord word = text.at(at);
        return word.kind() == Kind.CYRILLIC && word.isCapital() && !index.vocabulary().isNoName(word.plain())
                && Heads.cyrillic(word.plain()).isEmpty()
                && index.vocabulary().countries().adjective(text, at).isEmpty() && !(word.isUpper() && word.plain().length() > 1);
    }

    private boolean isInitial(int at) {
        return text.plain(at).length() == 1 && text.is(at + 1, ".");
    }

    private boolean isPatronymic(int at) {
        return text.continues(at) && PATRONYMIC.matcher(text.plain(at)).matches() && text.at(at).isCapital();
    }

    private int unitEnd(int at) {
        return text.is(at + 1, "-") && text.isGlued(at + 1) && text.isGlued(at + 2) && text.at(at + 2).isCapital() ? at + 3 : at + 1;
    }

    private int initials(int at, Phrase title) {
        int next = at + 2;
        next += isInitial(next) && text.continues(next) ? 2 : 0;
        boolean isName = isNameWord(next) && text.continues(next) && text.plain(next).length() > 2 && !persons.isTaken(next)
                && index.shortNames().at(text, next).isEmpty();
        return isName
                ? persons.add(
                        at,
                        next + 1,
                        text.line(at, next) + ' ' + CyrillicNames.surname(text.written(next, next + 1)),
                        title)
                : at;
    }

    private boolean isSurname(int at, Phrase title) {
        return !text.opensSentence(title.from())
                && text.plain(at).length() > 3
                && !persons.hasSurname(text.plain(at))
                && index.shortNames().at(text, at).isEmpty()
                && CyrillicNames.isLikeSurname(text.plain(at))
                && !isAdjective(at)
                && title.titleTo() == title.to();
    }

    /** Tells whether a word like a surname belongs to a noun after it: губернатор Свердловской области. */
    private boolean isAdjective(int at) {
        TextWord next = text.at(at + 1);
        return ADJECTIVE.matcher(text.plain(at)).matches() && next.kind() == Kind.CYRILLIC && !next.isCapital();
    }

    private int add(int from, int surname, int to, Phrase title) {
        String basic = surname == from ? CyrillicNames.surname(text.written(from, to))
                : CyrillicNames.basic(List.of(text.written(from, from + 1), text.written(surname, to)));
        return persons.add(from, to, basic, title);
    }
}
