package org.amur.reconciliation.rules;

import java.util.List;

import org.amur.figure.value.Interval;
import org.amur.figure.value.Statement;

/**
 * Line of a finding's arithmetic: operands, operator and result.
 *
 * @param operands in the order of the calculation
 */
public record ArithmeticStep(List<Operand> operands, Operator operator, Operand result) {

    public enum Operator {
        PLUS, MINUS, DIVIDED_BY,
        /** Growth from the first level to the second. */
        GROWTH,
        /** Level of a year before, implied by a level and its growth. */
        BASE_OF,
        /** Growth in dollars converted to yuan, by the mean rates of the two years. */
        IN_YUAN,
        /** Comparison of the operand with the result, without calculation. */
        AGAINST
    }

    public ArithmeticStep {
        operands = List.copyOf(operands);
    }

    /**
     * Number.
     *
     * @param statement that states it; null if computed or from a table
     * @param bounds before rounding, in yuan or dollars, per cent or yuan per dollar, like the value
     */
    public record Operand(Statement statement, FindingTerm value, Interval bounds) {

        /** Returns the id of its figure; null if it has none, or one that is not recorded yet. */
        public Long figure() {
            return statement == null ? null : statement.figure();
        }
    }
}
