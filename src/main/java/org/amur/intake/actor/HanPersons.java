package org.amur.intake.actor;

import java.util.Set;

import org.amur.intake.actor.PersonNames.PersonFinder;
import org.amur.intake.actor.TitlePhrases.Phrase;

/** Finds persons in Chinese characters after titles: Chinese names by surname, foreign ones by the characters that write sounds. */
final class HanPersons implements PersonFinder {

    /** States whose persons have names of characters with a meaning. */
    private static final Set<String> CHARACTER_NAMES = Set.of("CN", "TW", "HK", "KR", "KP", "VN", "SG");
    private static final String JAPAN = "JP";
    private static final int LONGEST_FOREIGN = 12;
    private static final int LONGEST_JAPANESE = 4;

    private final Reading text;
    private final TitlePhrases titles;
    private final PersonNames persons;

    HanPersons(Reading text, TitlePhrases titles, PersonNames persons) {
        this.text = text;
        this.titles = titles;
        this.persons = persons;
    }

    @Override
    public int read(int at) {
        if (!text.isHan(at) || persons.isTaken(at)) {
            return at;
        }
        Phrase title = titles.before(at).orElse(null);
        int dotted = dottedEnd(at);
        if (dotted > at) {
            return persons.add(at, dotted, text.line(at, dotted), title);
        }
        boolean isOfNameBefore = title != null && persons.isPerson(title.from() - 1) && text.isGlued(title.from());
        if (isListed(at)) {
            return persons.add(at, chineseEnd(at), text.line(at, chineseEnd(at)), null);
        }
        int end = title == null || isOfNameBefore ? at : end(at, title);
        return end > at + 1 ? persons.add(at, end, text.line(at, end), title) : at;
    }

    /** Tells whether a Chinese name follows in a list of persons: 王毅、何立峰等. */
    private boolean isListed(int at) {
        int end = text.is(at - 1, "、") && persons.isPerson(at - 2) ? chineseEnd(at) : at;
        return end > at + 1 && (!text.isHan(end) || HanStops.isStop(text, end));
    }

    private int end(int at, Phrase title) {
        if (JAPAN.equals(title.country())) {
            return stop(at, LONGEST_JAPANESE);
        }
        boolean mayBeChinese = title.country() == null || CHARACTER_NAMES.contains(title.country());
        int chinese = mayBeChinese ? chineseEnd(at) : at;
        return chinese > at ? chinese : title.country() == null || !mayBeChinese ? foreignEnd(at) : at;
    }

    private int chineseEnd(int at) {
        int given = Persons.isHanSurname(text.plain(at) + text.plain(at + 1)) ? at + 2 : Persons.isHanSurname(text.plain(at)) ? at + 1 : at;
        return given == at ? at : stop(given, 2) == given ? at : stop(given, 2);
    }

    private int stop(int from, int most) {
        int end = from;
        while (end < from + most && text.isHan(end) && text.isGlued(end) && !persons.isTaken(end) && !HanStops.isStop(text, end)) {
            end++;
        }
        return end;
    }

    private int foreignEnd(int at) {
        int end = at;
        while (end < at + LONGEST_FOREIGN && Persons.isSound(text.plain(end)) && (end == at || text.isGlued(end)) && !persons.isTaken(end)
                && !(end > at && HanStops.isStop(text, end))) {
            end++;
        }
        boolean isLastRare = end - at > 1 && text.isHan(end) && text.isGlued(end) && !HanStops.isStop(text, end)
                && (HanStops.isStop(text, end + 1) || !text.isHan(end + 1))
                && !persons.isTaken(end) && !text.is(end, "·");
        return end - at < 2 ? at : end + (isLastRare ? 1 : 0);
    }

    /** Returns the end of a foreign name whose parts a dot joins, 弗拉基米尔·普京; it may follow upon any word, and begins where sounds begin. */
    private int dottedEnd(int at) {
        if (!Persons.isSound(text.plain(at)) || Persons.isSound(text.plain(at - 1)) && text.isGlued(at) && titles.before(at).isEmpty()) {
            return at;
        }
        int end = foreignEnd(at);
        int last = at;
        while (end > at && text.is(end, "·")) {
            last = foreignEnd(end + 1);
            end = last > end + 1 ? last : at;
        }
        return last > at && end == last ? last : at;
    }
}
