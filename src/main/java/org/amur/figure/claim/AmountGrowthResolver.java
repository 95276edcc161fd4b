package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.figure.value.Period;

/**
 * Finds the growth stated for an amount: before it in "fell 9.1% to $106 billion", behind it in "$143 billion, up 2.3%".
 * A growth belongs to another direction of trade that is mentioned between it and the amount.
 */
final class AmountGrowthResolver {

    /** Maximum number of words between a growth and its direction: a 2.2% increase in Chinese exports. */
    private static final int FORWARD = 4;

    private final Sentence sentence;
    private final ClaimReader.Stated stated;
    private final AmountFlowResolver flows;
    private final AmountPeriodResolver periods;
    private final ApproximateGrowth approximate;
    private final Map<AmountGroup, List<StatedGrowth>> growths = new IdentityHashMap<>();
    private final Set<StatedGrowth> unclear = new LinkedHashSet<>();

    AmountGrowthResolver(Sentence sentence, ClaimReader.Stated stated, AmountFlowResolver flows, AmountPeriodResolver periods) {
        this.sentence = sentence;
        this.stated = stated;
        this.flows = flows;
        this.periods = periods;
        approximate = new ApproximateGrowth(sentence);
        stated.growths().forEach(each -> share(each).or(() -> owner(each))
                .ifPresent(group -> growths.computeIfAbsent(group, any -> new ArrayList<>()).add(each)));
        stated.growths().stream().filter(this::isOfBefore).forEach(unclear::add);
    }

    /** Drops the growth of the preceding period if there is another. */
    private List<StatedGrowth> ofItself(List<StatedGrowth> all) {
        List<StatedGrowth> own = all.stream().filter(each -> !isOfBefore(each)).toList();
        return own.isEmpty() ? all : own;
    }

    /** Matches the growth of the preceding period: after a 2.8% gain in March, faster than a 10% increase in May. */
    private boolean isOfBefore(StatedGrowth growth) {
        for (int place = growth.span().from() - 1; place >= growth.span().from() - FORWARD && !sentence.endsClause(place); place--) {
            if (sentence.at(place).is(WordRole.AFTER) || sentence.at(place).text().equals("than")) {
                return true;
            }
        }
        return false;
    }

    /** Assigns adjacent rates to adjacent amounts: fell 8.5 and 7.7% to 56.23 and 69.57 billion. */
    private Optional<AmountGroup> share(StatedGrowth growth) {
        List<StatedGrowth> run = run(growth);
        Optional<AmountGroup> first = stated.levelAfter(sentence, growth.span().to());
        List<AmountGroup> levels = first.map(flows::joined).orElse(List.of());
        return run.size() > 1 && run.size() == levels.size() ? Optional.of(levels.get(run.indexOf(growth))) : Optional.empty();
    }

    private List<StatedGrowth> run(StatedGrowth growth) {
        List<StatedGrowth> all = stated.growths();
        int from = all.indexOf(growth);
        int to = from;
        while (from > 0 && isJoined(all.get(from - 1), all.get(from))) {
            from--;
        }
        while (to + 1 < all.size() && isJoined(all.get(to), all.get(to + 1))) {
            to++;
        }
        return all.subList(from, to + 1);
    }

    private boolean isJoined(StatedGrowth one, StatedGrowth next) {
        return IntStream.range(one.span().to(), next.span().from()).allMatch(place -> sentence.at(place).is(WordRole.AND)
                || sentence.at(place).is(WordRole.WITH) || sentence.at(place).is(WordRole.BY) || sentence.at(place).isSign(",、，"));
    }

    ParsedPart<BigDecimal> of(AmountGroup group, StatedAmount amount) {
        if (!group.isLevel()) {
            return new ParsedPart<>(List.of(), List.of());
        }
        List<StatedGrowth> yearly = ofItself(growths.getOrDefault(group, List.of()).stream().filter(each -> !each.isMonthly()).toList());
        if (sentence.has(WordRole.RESPECTIVELY) && yearly.size() > 1 && yearly.size() == group.amounts().size()) {
            return part(List.of(yearly.get(group.amounts().indexOf(amount))), List.of(amount), group);
        }
        return part(yearly, group.amounts(), group);
    }

    /** Returns the remarks on growth against the month or quarter before. */
    List<ClaimQuestion> remarks(AmountGroup group) {
        return growths.getOrDefault(group, List.of()).stream()
                .filter(StatedGrowth::isMonthly)
                .flatMap(each -> each.doubts().stream())
                .toList();
    }

    private ParsedPart<BigDecimal> part(List<StatedGrowth> stated, List<StatedAmount> amounts, AmountGroup group) {
        Set<ClaimQuestion> questions = new LinkedHashSet<>();
        List<ClaimReading<BigDecimal>> readings = new ArrayList<>();
        for (StatedGrowth each : stated) {
            boolean shared = sentence.has(WordRole.RESPECTIVELY) && run(each).size() > 1;
            each.doubts().stream().filter(doubt -> !shared || doubt.doubt() != Doubt.SEVERAL).forEach(questions::add);
            questions.addAll(new GrowthCurrency(sentence, amounts, List.of(each)).doubts(foreign(amounts)));
            questions.addAll(new OtherGrowth(sentence, this.stated.growths()).of(this.stated.growths().indexOf(each)));
            if (isOfOtherPeriods(each, group)) {
                questions.add(new ClaimQuestion(Doubt.NO_BASE, each.quote()));
            } else if (periods.isOfMonth(group) && !hasBase(each)) {
                questions.add(new ClaimQuestion(isAlone(each) ? Doubt.YEAR_ASSUMED : Doubt.NO_BASE, each.quote()));
            }
            approximate.bounded(each.span().from(), each.span().to())
                    .ifPresent(words -> questions.add(new ClaimQuestion(Doubt.APPROXIMATE, words)));
            if (unclear.contains(each) || periods.isOfAnother(group, each.span())) {
                questions.add(new ClaimQuestion(Doubt.GROWTH_OF_WHICH, each.quote()));
            }
            each.meanings().stream().filter(meaning -> readings.stream().noneMatch(reading -> reading.what().equals(meaning)))
                    .forEach(meaning -> readings.add(new ClaimReading<>(meaning, each.quote())));
        }
        if (stated.size() > 1) {
            questions.add(new ClaimQuestion(Doubt.SEVERAL, ""));
        }
        return new ParsedPart<>(List.copyOf(readings), List.copyOf(questions));
    }

    /** Tells whether its sentence states the basis: year on year, 同比, than in 2023. */
    private boolean hasBase(StatedGrowth growth) {
        return sentence.ofSentence(growth.span().from())
                        .anyMatch(place -> Stream.of(WordRole.YEARLY, WordRole.YEAR_BEFORE, WordRole.SAME_MONTHS)
                                .anyMatch(sentence.at(place)::is))
                || stated.periods().stream()
                        .anyMatch(each -> each.other()
                                && !each.meanings().isEmpty()
                                && sentence.isOneSentence(
                                        each.place(), growth.span().from()));
    }

    /** Tells whether its clause has no word but its direction: in May 2025, up 3.4%, while. */
    private boolean isAlone(StatedGrowth growth) {
        int before = growth.span().from() - 1;
        while (isDirection(before)) {
            before--;
        }
        int after = growth.span().to();
        while (isDirection(after)) {
            after++;
        }
        return sentence.endsClause(before) && sentence.endsClause(after);
    }

    private boolean isDirection(int place) {
        return sentence.at(place).is(WordRole.UP) || sentence.at(place).is(WordRole.DOWN) || sentence.at(place).is(WordRole.BY);
    }

    /** Tells whether the base may not be the year before: up 5.1% from $8.66 billion in June. */
    private boolean isOfOtherPeriods(StatedGrowth growth, AmountGroup group) {
        Optional<AmountGroup> base = stated.groups().stream().filter(each -> each.place() >= growth.span().to()).findFirst()
                .filter(each -> !each.isLevel() && sentence.isOneSentence(growth.span().to(), each.place()));
        Optional<Period> before = base.flatMap(each -> periods.of(each).sure());
        return before.isPresent() && !before.equals(periods.of(group).sure().map(Period::sameMonthsOfYearBefore));
    }

    private Optional<String> foreign(List<StatedAmount> amounts) {
        return stated.foreign().filter(quote -> stated.groups().size() == 1 && amounts.size() == 1);
    }

    private Optional<AmountGroup> owner(StatedGrowth growth) {
        int from = growth.span().from();
        int to = growth.span().to();
        Optional<AmountGroup> before = stated.levelBefore(sentence, from);
        Optional<AmountGroup> after = stated.levelAfter(sentence, to);
        if (before.isEmpty() && after.isEmpty()) {
            return ofSentenceBefore(growth);
        }
        Optional<StatedFlow> subject = subject(to);
        if (subject.isPresent()) {
            Optional<AmountGroup> named = after.filter(group -> flows.flows(group).contains(subject.get()));
            return named.or(() -> before.filter(group -> flows.flows(group).stream()
                    .anyMatch(each -> each.flow() == subject.get().flow())));
        }
        if (before.filter(this::isOneOfSeveral).isPresent()) {
            unclear.add(growth);
        }
        Optional<AmountGroup> last = before.filter(group -> !speaks(group.end(), from, flows.flows(group)));
        Optional<AmountGroup> next = after.filter(group -> !speaks(to, group.place(), List.of()));
        if (last.isPresent() && next.isPresent()) {
            boolean leads = sentence.isOneClause(to, next.get().place()) && !sentence.isOneClause(last.get().end(), from);
            boolean follows = !sentence.isOneClause(to, next.get().place());
            if (!leads && !follows) {
                unclear.add(growth);
            }
            return leads ? next : last;
        }
        return last.or(() -> next);
    }

    /**
     * Tells whether the growth may be that of the amount before: $228 billion in 2025, $245 billion in 2024, down 6.9%.
     */
    private boolean isOneOfSeveral(AmountGroup group) {
        return stated.levelBefore(sentence, group.place()).filter(each -> !speaks(each.end(), group.place(), List.of())
                && flows.flows(group).isEmpty()).isPresent();
    }

    /** Returns the direction that grew, named after the rate: a 12.5% increase in imports. */
    private Optional<StatedFlow> subject(int to) {
        int in = IntStream.range(to, to + FORWARD)
                .filter(place ->
                        sentence.at(place).is(WordRole.UP) || sentence.at(place).is(WordRole.DOWN))
                .map(place -> place + 1)
                .findFirst()
                .orElse(-1);
        boolean of = sentence.at(in).text().equals("in") || sentence.at(in).is(WordRole.OF);
        return stated.flows().stream().filter(each -> of && each.place() > in && each.place() <= in + FORWARD).findFirst();
    }

    /** Tells whether another direction of trade is named between. */
    private boolean speaks(int from, int to, List<StatedFlow> own) {
        return stated.flows().stream().anyMatch(each -> each.place() >= from && each.place() < to && !own.contains(each));
    }

    /** Returns the amount of the sentence before, if the growth may be its: But that marked a decrease of 2.8%. */
    private Optional<AmountGroup> ofSentenceBefore(StatedGrowth growth) {
        int place = growth.span().from();
        boolean other = stated.flows().stream().anyMatch(each -> sentence.isOneSentence(each.place(), place));
        Optional<AmountGroup> last = stated.levels().stream().filter(each -> each.end() <= place).reduce((one, next) -> next);
        last.filter(any -> !other).ifPresent(any -> unclear.add(growth));
        return last.filter(any -> !other);
    }
}
