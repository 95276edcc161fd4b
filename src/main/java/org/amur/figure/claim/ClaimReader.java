package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;

/** Assembles the claim of each amount of a text. Parts that may belong to another amount become questions. */
final class ClaimReader {

    private static final Set<Doubt> NO_LEVEL = EnumSet.of(Doubt.COMPARED, Doubt.CHANGE, Doubt.PER_UNIT, Doubt.OF_A_WHOLE);

    /** Units of money below which it is hardly the trade of the two countries. */
    private static final BigDecimal LITTLE = BigDecimal.valueOf(100_000_000);

    private final Stated stated;
    private final AmountFlowResolver flows;
    private final AmountPeriodResolver periods;
    private final AmountGrowthResolver growths;

    ClaimReader(Sentence sentence, Stated stated) {
        this.stated = stated;
        flows = new AmountFlowResolver(sentence, stated);
        periods = new AmountPeriodResolver(sentence, stated);
        growths = new AmountGrowthResolver(sentence, stated, flows, periods);
    }

    /**
     * Reads the claims.
     *
     * @param ofAmounts doubts about every amount of the text
     */
    List<Claim> read(List<ClaimQuestion> ofAmounts) {
        List<Claim> claims = new ArrayList<>();
        for (AmountGroup group : stated.groups()) {
            ParsedPart<NamedFlow> flow = flows.of(group);
            ParsedPart<Period> period = periods.of(group);
            for (StatedAmount amount : group.amounts()) {
                ParsedPart<BigDecimal> growth = growths.of(group, amount);
                ParsedPart<Amount> value = amount(amount, ofAmounts);
                claims.add(new Claim(flow.isEmpty() || !isLittle(amount) ? value
                        : value.asking(List.of(new ClaimQuestion(Doubt.NO_UNIT, amount.quote()))), flow, period, growth, growths.remarks(group)));
            }
        }
        List<Claim> levels = claims.stream().filter(each -> isLevel(each.amount())).toList();
        return claims.stream().map(each -> isLevel(each.amount()) && isRepeated(each, levels) ? asking(each) : each).toList();
    }

    private static boolean isLittle(StatedAmount amount) {
        return amount.meanings().stream().allMatch(each -> each.inUnits().abs().compareTo(LITTLE) < 0);
    }

    private static boolean isLevel(ParsedPart<Amount> amount) {
        return amount.questions().stream().map(ClaimQuestion::doubt).noneMatch(NO_LEVEL::contains);
    }

    private static ParsedPart<Amount> amount(StatedAmount amount, List<ClaimQuestion> ofAmounts) {
        Set<ClaimQuestion> questions = new LinkedHashSet<>(amount.doubts());
        if (!amount.compared().isEmpty()) {
            questions.add(new ClaimQuestion(Doubt.COMPARED, amount.compared()));
        }
        questions.addAll(ofAmounts);
        return new ParsedPart<>(amount.meanings().stream().distinct().map(each -> new ClaimReading<>(each, amount.quote())).toList(),
                List.copyOf(questions));
    }

    /** Tells whether another, different amount has the same direction and period. */
    private static boolean isRepeated(Claim one, List<Claim> claims) {
        return one.flow().sure().isPresent() && claims.stream().anyMatch(other -> other != one
                && other.flow().sure().equals(one.flow().sure()) && mayBeOnePeriod(one, other) && isOtherAmount(one, other));
    }

    private static boolean mayBeOnePeriod(Claim one, Claim other) {
        List<Period> others = other.period().readings().stream().map(ClaimReading::what).toList();
        return one.period().isEmpty()
                || others.isEmpty()
                || one.period().readings().stream().anyMatch(each -> others.contains(each.what()));
    }

    private static boolean isOtherAmount(Claim one, Claim other) {
        List<Amount> others = other.amount().readings().stream().map(ClaimReading::what).toList();
        boolean currency = one.amount().readings().stream()
                .anyMatch(each -> others.stream().anyMatch(amount -> amount.currency() == each.what().currency()));
        return currency && one.amount().readings().stream()
                .noneMatch(each -> others.stream().anyMatch(amount -> ParsedClaim.isAsMuch(amount, each.what())));
    }

    private static Claim asking(Claim claim) {
        return new Claim(claim.amount(), claim.flow().asking(List.of(new ClaimQuestion(Doubt.SEVERAL, ""))), claim.period(),
                claim.growth(), claim.remarks());
    }

    /** Everything that was read, with its place. */
    record Stated(List<AmountGroup> groups, List<StatedFlow> flows, List<StatedPeriod> periods, List<StatedGrowth> growths,
            ParsedPart<Reporter> reporters, Optional<String> foreign) {

        List<AmountGroup> levels() {
            return groups.stream().filter(AmountGroup::isLevel).toList();
        }

        /** Returns the last level before a place of the same sentence. */
        Optional<AmountGroup> levelBefore(Sentence sentence, int place) {
            return levels().stream().filter(each -> each.end() <= place && sentence.isOneSentence(each.place(), place))
                    .reduce((one, next) -> next);
        }

        Optional<AmountGroup> levelAfter(Sentence sentence, int place) {
            return levels().stream().filter(each -> each.place() >= place && sentence.isOneSentence(place, each.place())).findFirst();
        }

        /** Returns the level to which a base or change belongs; for a level, itself. */
        AmountGroup level(Sentence sentence, AmountGroup group) {
            if (group.isLevel()) {
                return group;
            }
            Optional<AmountGroup> before = levelBefore(sentence, group.place());
            return Stream.concat(before.stream(), levelAfter(sentence, group.end()).stream()).findFirst().orElse(group);
        }
    }
}
