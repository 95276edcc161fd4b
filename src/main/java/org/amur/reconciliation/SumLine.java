package org.amur.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.amur.figure.value.Interval;
import org.amur.figure.value.Scale;
import org.amur.reconciliation.rules.ArithmeticStep;
import org.amur.reconciliation.rules.FindingTerm;
import org.amur.reconciliation.rules.FindingText;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/** Line of a finding's arithmetic in the reader's language: numbers and operators. */
public final class SumLine {

    private static final int DECIMALS = 4;

    private final List<Part> parts = new ArrayList<>();

    SumLine(ArithmeticStep step) {
        String sign = Texts.get("finding.operator." + step.operator());
        for (int i = 0; i < step.operands().size(); i++) {
            if (i > 0) {
                parts.add(Part.sign(sign));
            }
            parts.add(Part.number(step.operands().get(i)));
        }
        if (step.operands().size() == 1) {
            parts.add(Part.sign(sign));
        }
        if (step.operator() != ArithmeticStep.Operator.AGAINST) {
            parts.add(Part.sign(Texts.get("finding.list.equals")));
        }
        parts.add(Part.number(step.result()));
    }

    public List<Part> getParts() {
        return parts;
    }

    /**
     * Number of the line, or an operator between two of them.
     *
     * @param bounds rounding bounds, in the unit of the number
     * @param figure number of the figure that states it; null if there is none
     */
    public record Part(String text, String bounds, Long figure, boolean number) {

        private static Part sign(String text) {
            return new Part(text, null, null, false);
        }

        private static Part number(ArithmeticStep.Operand operand) {
            return new Part(unit(operand.value()), bounds(operand), operand.figure(), true);
        }

        private static String unit(FindingTerm value) {
            String text = FindingText.term(value);
            return value instanceof FindingTerm.Percent ? Texts.get("trade.dashboard.percent", text) : text;
        }

        /** Returns the bounds of an operand; null for an exact number. */
        private static String bounds(ArithmeticStep.Operand operand) {
            Interval bounds = operand.bounds();
            if (bounds == null || bounds.width().signum() == 0) {
                return null;
            }
            int power = scale(operand.value()).powerOfTen();
            return Texts.get("finding.list.bounds", number(bounds.low(), power), number(bounds.high(), power));
        }

        private static String number(BigDecimal units, int power) {
            BigDecimal value = units.movePointLeft(power).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
            return Numbers.format(value.scale() < 0 ? value.setScale(0) : value, false, Texts.locale());
        }

        private static Scale scale(FindingTerm value) {
            if (value instanceof FindingTerm.Stated stated) {
                return shown(stated.amount().scale(), stated.amount().inUnits());
            }
            return value instanceof FindingTerm.Reckoned computed ? shown(computed.scale(), computed.money().value())
                    : Scale.ONE;
        }

        /** Returns the unit in which {@link FindingText} shows an amount. */
        private static Scale shown(Scale scale, BigDecimal units) {
            return switch (scale) {
                case MILLION, BILLION, TRILLION -> scale;
                default -> Scale.ofSize(units);
            };
        }
    }
}
