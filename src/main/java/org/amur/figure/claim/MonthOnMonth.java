package org.amur.figure.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the rates against the month or quarter before, by words of their clause: month on month, к предыдущему месяцу,
 * 环比, m/m, from June. If such words are apart from several rates, any of these may be meant.
 */
final class MonthOnMonth {

    private static final Set<String> SHORT = Set.of("m", "q", "м", "к", "кв", "мес");

    private final Sentence sentence;
    private final BaseMonth base;
    private final List<Span> rates;
    private final BitSet ofThem = new BitSet();
    private boolean apart;

    /** Position of a rate; {@code to} is exclusive. */
    record Span(int from, int to) {
    }

    MonthOnMonth(Sentence sentence, List<Span> rates) {
        this.sentence = sentence;
        base = new BaseMonth(sentence);
        this.rates = rates;
        for (int place = 0; place < sentence.length(); place++) {
            if (isMarked(place)) {
                attribute(place);
            }
        }
    }

    /** Tells whether this rate is against the month or quarter before. */
    boolean is(int rate) {
        return ofThem.get(rate);
    }

    /** Tells whether this rate may be against the month or quarter before. */
    boolean mayBe(int rate) {
        Span clause = clause(rates.get(rate).from);
        return apart
                && !ofThem.get(rate)
                && IntStream.range(clause.from, clause.to)
                        .noneMatch(place -> sentence.at(place).is(WordRole.YEARLY));
    }

    private boolean isMarked(int place) {
        int slash = sentence.afterPoint(place + 1);
        boolean signs = SHORT.contains(sentence.at(place).text()) && sentence.at(slash).isSign("/")
                && sentence.at(slash + 1).text().equals(sentence.at(place).text());
        return signs || sentence.at(place).is(WordRole.MONTH_ON_MONTH) || base.is(place);
    }

    private void attribute(int marked) {
        Span clause = clause(marked);
        int before = -1;
        int after = -1;
        for (int rate = 0; rate < rates.size(); rate++) {
            int from = rates.get(rate).from;
            before = from >= clause.from && from < marked ? rate : before;
            after = after < 0 && from > marked && from < clause.to ? rate : after;
        }
        if (before < 0 && after < 0) {
            int next = leads(clause) ? nextOf(clause) : -1;
            ofThem.set(Math.max(0, next), rates.size() == 1 || next >= 0 ? Math.max(0, next) + 1 : 0);
            apart |= rates.size() > 1;
        } else {
            ofThem.set(before < 0 || after >= 0 && isOfNext(marked, before, after) ? after : before);
        }
    }

    /** Matches an opening phrase, which applies to the first rate: on a monthly basis, trade fell. */
    private boolean leads(Span clause) {
        boolean begins = clause.from == 0 || !sentence.isOneSentence(clause.from - 1, clause.from);
        boolean speaks = IntStream.range(clause.from, clause.to).anyMatch(place -> FlowReader.flow(sentence.at(place)).isPresent());
        return begins && !speaks;
    }

    private int nextOf(Span clause) {
        return IntStream.range(0, rates.size()).filter(rate -> rates.get(rate).from >= clause.to
                && sentence.isOneSentence(clause.from, rates.get(rate).from)).findFirst().orElse(-1);
    }

    /** Tells whether the phrase applies to the next rate: always in Chinese, else if it is nearer. */
    private boolean isOfNext(int marked, int before, int after) {
        boolean nearer = rates.get(after).from - marked - 1 < marked - rates.get(before).to;
        boolean joined = IntStream.range(marked + 1, rates.get(after).from).anyMatch(place -> sentence.at(place).is(WordRole.AND));
        return sentence.at(marked).kind() == ClaimToken.Kind.HAN || nearer && !joined;
    }

    private Span clause(int place) {
        int from = place;
        while (!sentence.endsClause(from - 1)) {
            from--;
        }
        int to = place + 1;
        while (!sentence.endsClause(to)) {
            to++;
        }
        return new Span(from, to);
    }
}
