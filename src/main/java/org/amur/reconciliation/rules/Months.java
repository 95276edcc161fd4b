package org.amur.reconciliation.rules;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operand;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Compares figures from January to a month with shorter ones and the months between. Customs revise earlier months with
 * every release, so that a sum of figures of different releases is slightly off: one finding per series and year
 * reports that.
 */
final class Months implements YearComparisonRule {

    private static final int DECEMBER = 12;

    @Override
    public void check(TradeYear before, TradeYear year, Consumer<Finding> found) {
        for (Series series : year.series()) {
            SeriesYear seriesYear = year.seriesYear(series);
            if (seriesYear.periods().size() > 1) {
                new Run(seriesYear, year.year(), series.flow(), Levels.of(seriesYear, year.year())).check(found);
            }
        }
    }

    /** Longer figure and its parts: perhaps a shorter one, and the months after it. */
    private record Link(Vintages whole, List<Vintages> pieces, boolean complete) {

        private List<Statement> pieces(Function<Vintages, Statement> choice) {
            return pieces.stream().map(choice).toList();
        }

        private Statement subject() {
            return whole.current();
        }

        private Money sum() {
            return Sums.sum(pieces(Vintages::current));
        }

        /** Tells whether in any vintage the months add up to the whole, or leave room for missing ones. */
        private boolean isSound() {
            return SeriesYear.comparedVintages(whole, pieces).stream().anyMatch(choice -> {
                Interval stated = Sums.bounds(choice.apply(whole));
                Interval sum = Sums.sum(pieces(choice)).bounds();
                return complete ? stated.overlaps(sum) : sum.low().compareTo(stated.high()) < 0;
            });
        }

        /** Tells whether the next sum fails only because it builds on this figure. */
        private boolean leadsTo(Link next) {
            return complete && next.complete && next.pieces.get(0) == whole
                    && new Link(next.whole, Stream.concat(pieces.stream(), next.pieces.stream().skip(1)).toList(), true)
                    .isSound();
        }

        private BigDecimal gap() {
            return Sums.gap(Sums.bounds(subject()), sum().bounds());
        }

        private boolean isRevision() {
            return complete && Sums.isRevision(Sums.bounds(subject()), sum().bounds(), sum().value());
        }

        private boolean isNegligible() {
            return Sums.isNegligible(subject().amount().inUnits(), sum().value(), sum().value());
        }

        /** Returns a shorter figure, or a month, that alone exceeds the whole. */
        private Optional<Statement> tooLarge() {
            return pieces(Vintages::current).stream()
                    .filter(piece -> Sums.bounds(piece).low().compareTo(Sums.bounds(subject()).high()) >= 0).findFirst();
        }

        private List<Statement> statements() {
            return Sums.statements(subject(), pieces(Vintages::current));
        }

        private List<ArithmeticStep> arithmetic() {
            Statement unit = Sums.finest(pieces(Vintages::current));
            Operand sum = Sums.operand(sum(), unit);
            ArithmeticStep held = Sums.against(sum, Sums.operand(subject()));
            return pieces.size() == 1 ? List.of(Sums.against(Sums.operand(pieces.get(0).current()), Sums.operand(subject())))
                    : List.of(Sums.computed(Operator.PLUS, pieces(Vintages::current), sum(), unit), held);
        }
    }

    /** Current levels by their last month; null if not stated. */
    private record Levels(Money[] ofMonth, Money[] fromJanuary) {

        private static Levels of(SeriesYear seriesYear, int year) {
            Money[] ofMonth = new Money[DECEMBER + 1];
            Money[] fromJanuary = new Money[DECEMBER + 1];
            for (Vintages vintages : seriesYear.vintages()) {
                Statement current = vintages.current();
                boolean month = current.period().kind() == Period.Kind.MONTH;
                (month ? ofMonth : fromJanuary)[current.period().last().getMonthValue()] = Sums.money(current);
            }
            return new Levels(ofMonth, fromJanuary);
        }
    }

    private record Run(SeriesYear seriesYear, int year, Flow flow, Levels levels) {

        private void check(Consumer<Finding> found) {
            List<Link> revisions = new ArrayList<>();
            List<Link> conflicts = new ArrayList<>();
            for (int month = 2; month <= DECEMBER; month++) {
                link(month).ifPresent(link -> (link.isRevision() ? revisions : conflicts).add(link));
            }
            for (int at = 0; at < conflicts.size(); at++) {
                Link link = conflicts.get(at);
                boolean follows = at + 1 < conflicts.size() && link.leadsTo(conflicts.get(at + 1));
                found.accept(follows ? oddOne(link, conflicts.get(at + 1)) : conflict(link));
                at += follows ? 1 : 0;
            }
            if (!revisions.isEmpty()) {
                found.accept(revisionFinding(revisions));
            }
        }

        /** Returns a finding about one figure that neither its parts nor the next longer figure confirm. */
        private Finding oddOne(Link link, Link next) {
            return new Finding(Rule.MONTHS, Severity.CONFLICT, "differs",
                    Stream.concat(link.statements().stream(), next.statements().stream()).distinct().toList(), words(link),
                    Stream.concat(link.arithmetic().stream(), next.arithmetic().stream()).toList());
        }

        /** Returns the shortest failing sum of the figure from January to a month. */
        private Optional<Link> link(int month) {
            Money whole = levels.fromJanuary[month];
            if (whole == null) {
                return Optional.empty();
            }
            Money months = null;
            boolean complete = true;
            for (int shorter = month - 1; shorter >= 0; shorter--) {
                Money next = levels.ofMonth[shorter + 1];
                complete &= next != null;
                months = next == null ? months : months == null ? next : months.plus(next);
                Money start = levels.fromJanuary[shorter];
                if ((shorter == 0 || start != null) && !fits(whole, start, months, complete)) {
                    Optional<Link> link = link(seriesYear.fromJanuary(year, month).orElseThrow(), month, shorter);
                    if (link.isPresent() && !link.get().isSound()) {
                        return link;
                    }
                }
            }
            return Optional.empty();
        }

        /** Tells whether the current levels add up, which is the usual case and needs no further checks. */
        private static boolean fits(Money whole, Money start, Money months, boolean complete) {
            Money sum = start == null ? months : months == null ? start : start.plus(months);
            return sum == null || (complete ? Sums.agree(sum, whole) : sum.bounds().low().compareTo(whole.bounds().high()) < 0);
        }

        /**
         * Returns the failing sum.
         *
         * @param shorter the last month of the shorter figure; 0 for none
         */
        private Optional<Link> link(Vintages whole, int month, int shorter) {
            List<Vintages> pieces = new ArrayList<>();
            if (shorter > 0) {
                pieces.add(seriesYear.fromJanuary(year, shorter).orElseThrow());
            }
            IntStream.rangeClosed(shorter + 1, month).mapToObj(between -> seriesYear.at(Period.month(year, between)))
                    .flatMap(Optional::stream).forEach(pieces::add);
            int expected = month - shorter + (shorter > 0 ? 1 : 0);
            boolean complete = pieces.size() == expected;
            return pieces.isEmpty() || !complete && flow == Flow.BALANCE ? Optional.empty()
                    : Optional.of(new Link(whole, pieces, complete));
        }

        private Finding conflict(Link link) {
            Statement subject = link.subject();
            Optional<Statement> part = flow == Flow.BALANCE ? Optional.empty() : link.tooLarge();
            if (part.isPresent()) {
                boolean year = subject.period().kind() == Period.Kind.YEAR;
                return new Finding(year ? Rule.IMPOSSIBLE : Rule.CUMULATIVE, Severity.CONFLICT, "partAboveWhole",
                        List.of(subject, part.get()), List.of(Sums.stated(subject), Sums.named(subject), Sums.during(subject),
                                Sums.stated(part.get()), Sums.during(part.get())),
                        List.of(Sums.against(Sums.operand(part.get()), Sums.operand(subject))));
            }
            return new Finding(link.complete() ? Rule.MONTHS : Rule.CUMULATIVE, Severity.CONFLICT,
                    link.complete() ? "differs" : "partsAboveWhole", link.statements(), words(link), link.arithmetic());
        }

        private Finding revisionFinding(List<Link> links) {
            Link largest = links.stream().max(comparing(Link::gap)).orElseThrow();
            List<Statement> inputs = new ArrayList<>(largest.statements());
            links.stream().flatMap(link -> link.statements().stream()).filter(input -> !inputs.contains(input))
                    .forEach(inputs::add);
            String one = largest.sum().value().signum() == 0 ? "revisedFromNothing" : "revised";
            return new Finding(Rule.MONTHS, Severity.NOTICE, links.size() == 1 ? one : "revisedOften", inputs,
                    words(largest), links.stream().flatMap(link -> link.arithmetic().stream()).toList())
                    .negligibleIf(links.stream().allMatch(Link::isNegligible));
        }

        private List<FindingTerm> words(Link link) {
            Statement subject = link.subject();
            Money sum = link.sum();
            Statement unit = Sums.finest(link.pieces(Vintages::current));
            return Sums.andMore(List.of(Sums.stated(subject), Sums.named(subject), Sums.during(subject),
                    Sums.computed(sum, unit), Sums.apart(sum, Sums.money(subject), Sums.unit(unit, subject))),
                    Sums.money(subject), sum);
        }
    }
}
