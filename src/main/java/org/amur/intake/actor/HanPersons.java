package org.amur.intake.actor;

import java.util.Set;

import org.amur.intake.actor.PersonNames.PersonFinder;
import org.amur.intake.actor.TitlePhrases.Phrase;

/** Finds persons in Chinese characters after titles: Chinese names by surname, foreign ones by the characters that write sounds. */
final class HanPersons implements PersonFinder {

    /** States whose persons have names of characters with a meaning. */
    private static final Set<String> CHARACTER_NAMES = Set.of("CN", "TW", "HK", "KR", "KP", "VN", "SG");
    private static final String JAPAN = "JP";
    /** Last characters of words for groups and documents, which speak as well. */
    private static final Set<String> NO_PERSON =
            Set.of("书", "界", "报", "者", "官", "方", "会", "员", "人", "家", "国", "社", "部", "局", "台", "网", "军", "司", "案", "院");
    /** Surnames that begin other words as often. */
    private static final Set<String> NO_SURNAME = Set.of("党", "国", "全", "时", "任", "华", "金", "东", "南");
    /** Characters of a Chinese name. */
    private static final int USUAL = 3;
    private static final int LONGEST_FOREIGN = 12;
    private static final int LONGEST_JAPANESE = 4;
    /** So many characters of sounds are no Chinese name. */
    private static final int LONG = 4;

    private final Reading text;
    private final Vocabulary vocabulary;
    private final TitlePhrases titles;
    private final PersonNames persons;

    HanPersons(Reading text, Vocabulary vocabulary, TitlePhrases titles, PersonNames persons) {
        this.text = text;
        this.vocabulary = vocabulary;
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
        int titled = titledEnd(at);
        if (titled > at && title == null) {
            return persons.add(at, titled, text.line(at, titled), null);
        }
        boolean isOfNameBefore = title != null && persons.isPerson(title.from() - 1) && text.isGlued(title.from());
        if (isListed(at) || isSpeaker(at)) {
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

    /** Tells whether a Chinese name of a usual length begins a clause and is followed by a verb of speech: 华春莹说. */
    private boolean isSpeaker(int at) {
        int end = text.isHan(at - 1) && text.continues(at) ? at : chineseEnd(at);
        return end >= at + USUAL && !NO_PERSON.contains(text.plain(end - 1))
                && (vocabulary.has("says", text.plain(end)) || vocabulary.has("says", text.plain(end) + text.plain(end + 1)));
    }

    /** Returns the end of a name that begins a clause and is followed by a title: 唐家璇外长. */
    private int titledEnd(int at) {
        if (text.isHan(at - 1) && text.continues(at) && !HanStops.isStop(text, at - 1)) {
            return at;
        }
        int end = Math.max(chineseEnd(at), foreignEnd(at));
        boolean isName = end >= at + USUAL && !NO_PERSON.contains(text.plain(end - 1)) && !NO_SURNAME.contains(text.plain(at))
                && Heads.han(text.plain(end - 2) + text.plain(end - 1)).isEmpty();
        return isName
                        && vocabulary.titles().at(text, end).stream()
                                .anyMatch(found ->
                                        found.to() > end + 1 && found.value().standsForHolder())
                ? end
                : at;
    }

    private int end(int at, Phrase title) {
        if (JAPAN.equals(title.country())) {
            return stop(at, LONGEST_JAPANESE);
        }
        boolean mayBeChinese = title.country() == null || CHARACTER_NAMES.contains(title.country());
        int foreign = foreignEnd(at);
        if (foreign - at >= LONG) {
            return foreign;
        }
        int chinese = mayBeChinese ? chineseEnd(at) : at;
        return chinese > at ? chinese : !mayBeChinese || title.country() == null && foreign - at > 2 ? foreign : at;
    }

    private int chineseEnd(int at) {
        int given = Persons.isHanSurname(text.plain(at) + text.plain(at + 1)) ? at + 2 : Persons.isHanSurname(text.plain(at)) ? at + 1 : at;
        if (given == at || HanStops.isStrong(text, at) || vocabulary.isTitle(text, given)) {
            return at;
        }
        int end = stop(given, 2);
        boolean endsInWeak = end == given + 1 && text.isHan(end) && HanStops.isWeak(text, end) && !persons.isTaken(end)
                && (!text.isHan(end + 1) || HanStops.isStop(text, end + 1) || vocabulary.isTitle(text, end + 1));
        return end == given ? at : endsInWeak ? end + 1 : end;
    }

    private int stop(int from, int most) {
        int end = from;
        while (end < from + most && text.isHan(end) && text.isGlued(end) && !persons.isTaken(end) && !HanStops.isStop(text, end)
                && (end == from || !vocabulary.isTitle(text, end))) {
            end++;
        }
        return end;
    }

    private int foreignEnd(int at) {
        int end = HanStops.isStrong(text, at) ? at : soundsEnd(at, at);
        boolean isLastRare = end - at > 1 && text.isHan(end) && text.isGlued(end) && !HanStops.isStop(text, end)
                && (HanStops.isStop(text, end + 1) || !text.isHan(end + 1)) && !persons.isTaken(end) && !vocabulary.isTitle(text, end);
        return end - at < 2 ? at : end + (isLastRare ? 1 : 0);
    }

    private int soundsEnd(int at, int from) {
        int end = from;
        while (end < at + LONGEST_FOREIGN && Persons.isSound(text.plain(end)) && (end == at || text.isGlued(end)) && !persons.isTaken(end)
                && !(end > at && isStop(end))) {
            end++;
        }
        return end;
    }

    private boolean isStop(int at) {
        return HanStops.isStrong(text, at) || HanStops.isWeak(text, at) && !Persons.isSound(text.plain(at + 1));
    }

    /** Returns the end of a foreign name whose parts a dot joins, 弗拉基米尔·普京; it may follow upon any word, and begins where sounds begin. */
    private int dottedEnd(int at) {
        if (!Persons.isSound(text.plain(at)) || Persons.isSound(text.plain(at - 1)) && text.isGlued(at) && titles.before(at).isEmpty()) {
            return at;
        }
        int end = foreignEnd(at);
        int last = at;
        while (end > at && text.is(end, "·")) {
            last = text.isHan(end + 1) && text.isGlued(end + 1) ? soundsEnd(end + 1, end + 2) : at;
            end = last;
        }
        return last > at && end == last ? last : at;
    }
}
