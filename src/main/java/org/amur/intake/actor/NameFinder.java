package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;

/** Finds names of the record and of the lexicons in full. */
final class NameFinder {

    private final Reading text;
    private final KnownNames index;

    NameFinder(Reading text, KnownNames index) {
        this.text = text;
        this.index = index;
    }

    List<Find> find() {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            index.names().at(text, i).stream().findFirst().filter(found -> !isOtherThing(found))
                    .ifPresent(found -> finds.add(find(at, found)));
        }
        return finds;
    }

    private Find find(int from, TermTrie.Match<Subject> found) {
        int start = found.value().isPerson() ? foreignStart(from) : from;
        return new Find(start, found.to(), found.value(), ActorRule.NAME, start < from ? text.line(start, found.to()) : found.term());
    }

    /** Returns where a foreign name begins of which the record has the last part: 弗拉基米尔·普京. */
    private int foreignStart(int from) {
        int start = from;
        while (text.is(start - 1, "·") && Persons.isSound(text.plain(start - 2))) {
            start -= 2;
            while (Persons.isSound(text.plain(start - 1)) && text.isGlued(start) && !HanStops.isStop(text, start - 1)) {
                start--;
            }
        }
        return start;
    }

    private boolean isOtherThing(TermTrie.Match<Subject> found) {
        int from = found.from();
        int to = found.to();
        if (found.value().isState()) {
            return isOfCurrency(from)
                    || isPlaceOfTown(from)
                    || text.isCutState(to)
                    || text.is(to, "家") && text.is(from - 1, "展")
                    || isOtherPlace(from, to)
                    || text.is(to, "人") && text.isGlued(to) && !text.is(to + 1, "民") && !text.is(to + 1, "大")
                    || index.vocabulary().has("also-surname", text.plain(from))
                            && Persons.isGivenName(text.plain(from - 1));
        }
        boolean isTitle = !found.value().isPerson()
                && index.vocabulary().titles().at(text, from).stream().anyMatch(title -> title.to() > to);
        boolean isLonger = found.value().isPerson()
                && text.isHan(from)
                && Persons.isSound(text.plain(to))
                && text.isGlued(to)
                && isForeign(from, to)
                && !HanStops.isStop(text, to)
                && !index.vocabulary().isTitle(text, to)
                && HanStops.isStop(text, to + 1);
        boolean isReport = text.is(to - 1, "报") && (text.is(to, "道") || text.is(to, "导"));
        return isTitle
                || isLonger
                || isReport
                || text.isHan(from) && to - from == 2 && text.is(to, "·")
                || text.is(from - 1, "-") && text.is(from - 2, "северо")
                || index.vocabulary().has("not-name-after", text.plain(to))
                        && text.at(to).isCapital();
    }

    /** Matches доллар США. */
    private boolean isOfCurrency(int from) {
        return text.plain(from - 1).startsWith("доллар")
                || text.is(from - 1, "долл")
                || text.is(from - 1, ".") && text.is(from - 2, "долл");
    }

    /** Matches “in Bali, Indonesia”: a place, unless the words before the comma are a state as well. */
    private boolean isPlaceOfTown(int from) {
        if (!text.at(from).isLetters() || !text.is(from - 1, ",") || !text.at(from - 2).isCapital() || !text.continues(from)) {
            return false;
        }
        int town = text.at(from - 3).isCapital() && text.continues(from - 2) ? from - 3 : from - 2;
        boolean isIn = List.of("in", "at", "near", "from", "outside", "в", "из", "под").contains(text.plain(town - 1));
        return isIn
                && index.names().at(text, from - 2).isEmpty()
                && index.names().at(text, town).isEmpty()
                && index.capitals().at(text, from - 2).isEmpty();
    }

    private boolean isForeign(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Persons.isSound(text.plain(i))) {
                return false;
            }
        }
        return !Persons.isHanSurname(text.plain(from)) || to - from > 2;
    }

    private boolean isOtherPlace(int from, int to) {
        Vocabulary words = index.vocabulary();
        String before = text.plain(from - 1);
        boolean isOfSea = text.is(from - 1, "of") && (text.is(from - 2, "sea") || text.is(from - 2, "bank") || text.is(from - 2, "gulf"));
        boolean isPart = text.at(from - 1).isCapital() && words.has("not-state-before", before) && text.continues(from)
                || text.isHan(from) && words.has("not-state-before", before);
        boolean isSea = words.has("not-state-after", text.plain(to)) && (text.isGlued(to) || text.at(to).isCapital());
        boolean isChineseSea = text.is(to, "海") && (text.is(to - 1, "本") || text.is(from - 1, "南") || text.is(from - 1, "东"));
        boolean isAmerica = text.plain(from).startsWith("америк")
                && (before.startsWith("латинск") || before.startsWith("северн") || before.startsWith("южн"));
        return isOfSea || isChineseSea || isPart || isSea || isAmerica;
    }
}
