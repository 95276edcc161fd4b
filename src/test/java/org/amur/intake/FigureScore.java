package org.amur.intake;

import java.util.List;
import java.util.Optional;

import org.amur.figure.claim.Claim;
import org.amur.figure.value.Period;
import org.amur.intake.AnswerKey.KeyFigure;
import org.amur.intake.figure.FigureMention;
import org.amur.text.PartialDate;

/**
 * Score of figures. A proposed figure is right if it overlaps one of the key with the same value and the same currency, or
 * none. Optional figures, and rates of growth that the key states with a figure, count neither way.
 */
final class FigureScore {

    private FigureScore() {
    }

    static ScoreTally of(AnswerKey key, List<FigureMention> figures) {
        String text = key.text().text();
        ScoreTally tally = new ScoreTally();
        key.figures().stream()
                .filter(figure -> !figure.optional())
                .forEach(expected -> tally.expect(
                        figures.stream().anyMatch(figure -> isSame(expected, figure)),
                        expected.value().toPlainString() + " “"
                                + expected.span().of(text) + "”"));
        for (FigureMention figure : figures) {
            boolean counts = key.figures().stream().noneMatch(each -> each.optional() && each.span().overlaps(figure.span())
                    || each.growth() != null && each.growth().overlaps(figure.span()) && !each.span().overlaps(figure.span()));
            if (counts) {
                tally.propose(
                        key.figures().stream().anyMatch(expected -> isSame(expected, figure)),
                        figure.quantity().value().toPlainString() + " "
                                + figure.quantity().unit() + " “"
                                + figure.span().of(text) + "” at "
                                + figure.span().start());
            }
        }
        return tally;
    }

    /** Scores the periods of the amounts of money that are right: the same first and last day, or none. */
    static ScoreTally periods(AnswerKey key, List<FigureMention> figures) {
        ScoreTally tally = new ScoreTally();
        for (FigureMention figure : figures) {
            key.figures().stream()
                    .filter(expected ->
                            !expected.optional() && !figure.claim().amount().isEmpty() && isSame(expected, figure))
                    .findFirst()
                    .ifPresent(expected -> {
                        Optional<PartialDate> period = period(figure.claim());
                        boolean right = DateScore.isSame(expected.period(), period.orElseGet(PartialDate::unknown));
                        if (period.isPresent()) {
                            tally.propose(
                                    right,
                                    period.get() + ", not " + expected.period() + ": “"
                                            + figure.span().of(key.text().text()) + "”");
                        }
                        if (!expected.period().isUnknown()) {
                            tally.expect(
                                    right,
                                    expected.period() + " of “"
                                            + figure.span().of(key.text().text()) + "”");
                        }
                    });
        }
        return tally;
    }

    private static Optional<PartialDate> period(Claim claim) {
        return claim.period().readings().stream().findFirst().map(reading -> reading.what()).map(FigureScore::edtf);
    }

    private static PartialDate edtf(Period period) {
        return PartialDate.parse(period.toString().replace("..", "/"));
    }

    private static boolean isSame(KeyFigure expected, FigureMention figure) {
        boolean currency = expected.currency() == null ? !figure.quantity().money()
                : figure.quantity().money() && expected.currency().equals(figure.quantity().unit());
        return currency && expected.span().overlaps(figure.span()) && expected.value().compareTo(figure.quantity().value()) == 0;
    }
}
