package org.amur.reconciliation.rules;

import java.util.List;

import org.amur.figure.value.Interval;
import org.amur.figure.value.Statement;

/**
 * A line of a finding's arithmetic: operands, what is done with them, and what comes out.
 *
 * @param operands in the order of the arithmetic
 */
public record ArithmeticStep(List<Operand> operands, Operator operator, Operand result) {

    public enum Operator {
        PLUS, MINUS, DIVIDED_BY,
        /** From the first level to the second. */
        GROWTH,
        /** The level of a year before that a level and its growth imply. */
        BASE_OF,
        /** What a growth in dollars is in yuan, by the mean rates of the two years. */
        IN_YUAN,
        /** The result is what the operand is held against; nothing is reckoned. */
        AGAINST
    }

    public ArithmeticStep {
        operands = List.copyOf(operands);
    }

    /**
     * A number.
     *
     * @param statement that states it; null for what was reckoned or comes from a table
     * @param bounds    what it may be before rounding, in yuan or dollars, per cent or yuan for a dollar as the value is
     */
    public record Operand(Statement statement, FindingTerm value, Interval bounds) {

        /** Identity of the figure that it comes from; null for what no figure states, or one that is not recorded yet. */
        public Long figure() {
            return statement == null ? null : statement.figure();
        }
    }
}
