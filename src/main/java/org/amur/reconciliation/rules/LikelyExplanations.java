package org.amur.reconciliation.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/**
 * Likely explanations of conflicts: an amount equals another level of the same reporter, of another period or of the
 * opposite flow.
 */
final class LikelyExplanations {

    /** Amounts with fewer digits can be equal by chance. */
    private static final int MIN_DIGITS = 3;
    /** Variants whose sentence already names the slip. */
    private static final Set<String> EXPLAINED = Set.of("swapped", "swappedGrowth", "monthForPeriod", "periodForMonth", "unit",
            "unitOfPair", "unitOfPart", "currency", "currencies", "sameNumber", "sign", "dayRate", "dayRateBeside");

    private final Collection<Statement> before;
    private final Collection<Statement> year;

    /**
     * Creates the explanations.
     *
     * @param before the statements of the year before the finding's
     */
    LikelyExplanations(Collection<Statement> before, Collection<Statement> year) {
        this.before = before;
        this.year = year;
    }

    /** Returns the finding, with its likely explanation appended if there is one. */
    Finding explain(Finding finding) {
        if (finding.severity() != Severity.CONFLICT || EXPLAINED.contains(finding.variant())) {
            return finding;
        }
        Optional<FindingTerm> hint = finding.inputs().stream().filter(input -> input.period().year() == finding.year())
                .map(this::hint).flatMap(Optional::stream).findFirst();
        return hint.map(finding::with).orElse(finding);
    }

    private Optional<FindingTerm> hint(Statement input) {
        if (input.series().flow() == Flow.BALANCE) {
            return Optional.empty();
        }
        List<Statement> alike = Stream.concat(year.stream(), before.stream()).filter(other -> isSame(input, other))
                .toList();
        Optional<FindingTerm> period = alike.stream().filter(other -> other.series().equals(input.series()))
                .filter(other -> isMistakable(input.period().whole(), other.period().whole())).findFirst()
                .map(other -> new FindingTerm.LevelOf(input.amount(), input.series(), other.period()));
        return period.or(() -> alike.stream().filter(other -> isOpposite(input.series(), other.series()))
                .filter(other -> other.period().whole().equals(input.period().whole())).findFirst()
                .map(other -> new FindingTerm.LevelOf(input.amount(), other.series(), other.period())));
    }

    /** Tells whether one period is easily mistaken for the other: months from January, the month before, or the year before. */
    private static boolean isMistakable(Period stated, Period meant) {
        boolean months = stated.kind() == Period.Kind.MONTH && meant.kind() == Period.Kind.MONTH;
        boolean sameMonths = meant.equals(stated.sameMonthsOfYearBefore());
        return !stated.equals(meant) && (sameMonths || stated.year() == meant.year()
                && (!months || meant.first().plusMonths(1).equals(stated.first())));
    }

    private static boolean isSame(Statement input, Statement other) {
        return input != other && hasEnoughDigits(input) && hasEnoughDigits(other)
                && input.series().equals(other.series().with(input.series().flow()))
                && Sums.agree(Sums.money(input), Sums.money(other));
    }

    private static boolean isOpposite(Series one, Series other) {
        return one.flow() == Flow.EXPORT && other.flow() == Flow.IMPORT || one.flow() == Flow.IMPORT && other.flow() == Flow.EXPORT;
    }

    private static boolean hasEnoughDigits(Statement statement) {
        return statement.amount().value().stripTrailingZeros().precision() >= MIN_DIGITS;
    }
}
