package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.figure.value.Period;

/**
 * Finds the period of an amount: the one directly after it, the one between it and the amount before it, or the only one in the
 * sentence or text. The base of a comparison has its own.
 */
final class AmountPeriodResolver {

    private static final ClaimQuestion SEVERAL = new ClaimQuestion(Doubt.SEVERAL, "");

    private final Sentence sentence;
    private final ClaimReader.Stated stated;
    private final List<StatedPeriod> counted;

    AmountPeriodResolver(Sentence sentence, ClaimReader.Stated stated) {
        this.sentence = sentence;
        this.stated = stated;
        counted = stated.periods().stream().filter(each -> !each.other()).toList();
    }

    ParsedPart<Period> of(AmountGroup group) {
        boolean compared = !group.amounts().get(0).compared().isEmpty();
        return compared ? ofBase(group) : ofLevel(stated.level(sentence, group));
    }

    /** Tells whether the period is, or may be, one month. */
    boolean isOfMonth(AmountGroup group) {
        return candidates(stated.level(sentence, group)).stream().anyMatch(StatedPeriod::month);
    }

    /** Tells whether the clause of a growth names a period that is not the amount's: $61 billion in the quarter, up 5% in March. */
    boolean isOfAnother(AmountGroup group, MonthOnMonth.Span growth) {
        Collection<StatedPeriod> own = candidates(stated.level(sentence, group));
        return counted.stream().anyMatch(each -> sentence.isOneClause(each.place(), growth.from()) && !own.contains(each));
    }

    private ParsedPart<Period> ofLevel(AmountGroup level) {
        Collection<StatedPeriod> candidates = candidates(level);
        boolean asked = beside(level).isEmpty() && !candidates.isEmpty() && isVague(level);
        return part(candidates, asked ? List.of(SEVERAL) : List.of());
    }

    private Collection<StatedPeriod> candidates(AmountGroup level) {
        Set<StatedPeriod> beside = beside(level);
        List<StatedPeriod> all = counted.stream().filter(each -> !isPlanned(level, each)).toList();
        List<StatedPeriod> ofSentence = all.stream().filter(each -> sentence.isOneSentence(each.place(), level.place())).toList();
        return !beside.isEmpty() ? beside : ofSentence.isEmpty() ? all : ofSentence;
    }

    /** Matches plans: stood at $240 billion and is expected to reach $300 billion by 2030. */
    private boolean isPlanned(AmountGroup level, StatedPeriod period) {
        return IntStream.range(level.end(), period.place()).anyMatch(place -> sentence.at(place).is(WordRole.PLAN));
    }

    private Set<StatedPeriod> beside(AmountGroup level) {
        Set<StatedPeriod> beside = new LinkedHashSet<>(after(level).stream().toList());
        beside.addAll(leading(level));
        return beside;
    }

    /**
     * Returns the period in the same clause after the amount, before anything else is named: hit $69 billion in 2016.
     */
    private Optional<StatedPeriod> after(AmountGroup level) {
        int next = stated.groups().stream()
                .map(AmountGroup::place)
                .filter(place -> place >= level.end())
                .findFirst()
                .orElse(sentence.length());
        return counted.stream().filter(each -> each.place() >= level.end() && each.place() < next).findFirst()
                .filter(each -> IntStream.range(level.end(), each.place()).noneMatch(place -> sentence.endsClause(place)
                        || sentence.at(place).is(WordRole.CLAUSE) || isFlow(place) || sentence.at(place).is(WordRole.AND)));
    }

    private boolean isFlow(int place) {
        return stated.flows().stream().anyMatch(each -> each.place() == place);
    }

    private List<StatedPeriod> leading(AmountGroup level) {
        Optional<AmountGroup> last = stated.levelBefore(sentence, level.place());
        int from = last.map(AmountGroup::end).orElse(0);
        Optional<StatedPeriod> taken = last.flatMap(this::after);
        List<StatedPeriod> window = counted.stream().filter(each -> each.place() >= from && each.place() < level.place()
                && sentence.isOneSentence(each.place(), level.place()) && !taken.equals(Optional.of(each))).toList();
        List<StatedPeriod> clause = window.stream().filter(each -> sentence.isOneClause(each.place(), level.place())).toList();
        return clause.isEmpty() ? window : clause;
    }

    /** Tells whether a relative time, which is not read, is beside it: last month, в этом месяце. */
    private boolean isVague(AmountGroup level) {
        int from = stated.levelBefore(sentence, level.place()).map(AmountGroup::end).orElse(0);
        int to = stated.levelAfter(sentence, level.end()).map(AmountGroup::place).orElse(sentence.length());
        return IntStream.range(from, to).filter(place -> sentence.isOneSentence(place, level.place()))
                .anyMatch(place -> sentence.at(place).is(WordRole.SOME_TIME) && !isBase(place) || isUnread(place) || isMonthBefore(place));
    }

    /** Matches a month that was not read as a period: of which August accounted for so much. */
    private boolean isUnread(int place) {
        return sentence.at(place).is(WordRole.MONTH)
                && stated.periods().stream().noneMatch(each -> each.place() <= place && place < each.end())
                && !isBase(place);
    }

    /** Matches "a month earlier", if no growth is stated against it. */
    private boolean isMonthBefore(int place) {
        return sentence.at(place).is(WordRole.MONTH_ON_MONTH) && stated.growths().stream().noneMatch(StatedGrowth::isMonthly);
    }

    private boolean isBase(int place) {
        return IntStream.rangeClosed(1, 3).anyMatch(back -> sentence.at(place - back).is(WordRole.AGAINST)
                && !sentence.at(place - back).text().equals("on") && !sentence.at(place - back).text().equals("over"));
    }

    // ---- Base of a comparison

    private ParsedPart<Period> ofBase(AmountGroup base) {
        int end = sentence.clauseEnd(base.end());
        Optional<StatedPeriod> own = stated.periods().stream()
                .filter(each -> each.place() >= base.end() && each.place() < end && !each.meanings().isEmpty()).findFirst()
                .filter(each -> !sentence.at(each.end()).is(WordRole.POSSESSIVE));
        AmountGroup level = stated.level(sentence, base);
        Optional<Period> current = level == base ? Optional.empty() : ofLevel(level).sure();
        boolean same = IntStream.range(base.end(), end).anyMatch(place -> sentence.at(place).is(WordRole.SAME_MONTHS));
        Optional<Integer> year = own.map(each -> each.meanings().get(0))
                .filter(period -> period.kind() == Period.Kind.YEAR)
                .map(Period::year);
        if (same && year.isPresent()) {
            Stream<Period> shifted = current.stream().map(period -> shifted(period, year.get()));
            return new ParsedPart<>(shifted.map(period -> new ClaimReading<>(period, own.get().quote())).toList(), List.of());
        }
        boolean before = IntStream.range(base.end(), end).anyMatch(place -> sentence.at(place).is(WordRole.YEAR_BEFORE));
        if (own.isPresent() && !before) {
            return part(List.of(new StatedPeriod(0, 0, own.get().quote(), own.get().meanings(), List.of(), false, false)), List.of());
        }
        ClaimQuestion asked = new ClaimQuestion(Doubt.COMPARED, sentence.quote(base.place(), base.end()));
        return new ParsedPart<>(
                current.stream()
                        .map(period -> new ClaimReading<>(period.sameMonthsOfYearBefore(), ""))
                        .toList(),
                List.of(asked));
    }

    private static Period shifted(Period period, int year) {
        return period.kind() == Period.Kind.YEAR ? Period.year(year)
                : Period.months(period.first().withYear(year), period.last().withYear(year));
    }

    // ---- Possible periods

    private static ParsedPart<Period> part(Iterable<StatedPeriod> periods, List<ClaimQuestion> asked) {
        Set<ClaimQuestion> questions = new LinkedHashSet<>(asked);
        List<ClaimReading<Period>> readings = new ArrayList<>();
        int refused = 0;
        for (StatedPeriod each : periods) {
            refused += each.meanings().isEmpty() ? 1 : 0;
            questions.addAll(each.doubts());
            each.meanings().stream().filter(meaning -> readings.stream().noneMatch(reading -> Objects.equals(reading.what(), meaning)))
                    .forEach(meaning -> readings.add(new ClaimReading<>(meaning, each.quote())));
        }
        if (readings.size() > 1 || refused > 0 && !readings.isEmpty()) {
            questions.add(SEVERAL);
        }
        return new ParsedPart<>(List.copyOf(readings), List.copyOf(questions));
    }
}
