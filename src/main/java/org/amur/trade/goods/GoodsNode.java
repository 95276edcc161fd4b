package org.amur.trade.goods;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.series.Estimates;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * Goods of one code in one year. The statement for the code counts; only without one, the sum of its stated parts, so
 * that nothing is counted twice.
 *
 * @param statement statement for the code; null if its value is the sum of its parts
 * @param money value with its bounds; null if nothing is stated
 * @param parts stated parts, the largest first
 * @param rest unallocated value with its bounds; null for none
 */
public record GoodsNode(String code, Statement statement, Money money, List<GoodsNode> parts, Money rest) {

    public GoodsNode {
        parts = List.copyOf(parts);
    }

    /**
     * Creates a node.
     *
     * @param statement null if nothing is stated for the code; then it has parts
     * @param parts the largest first
     */
    static GoodsNode of(String code, Statement statement, List<GoodsNode> parts) {
        Money sum = parts.stream().map(GoodsNode::money).reduce(Money::plus).orElse(null);
        return statement == null ? new GoodsNode(code, null, sum, parts, null)
                : new GoodsNode(code, statement, statement.amount().money(), parts, sum == null ? null : rest(statement, sum));
    }

    private static Money rest(Statement whole, Money sum) {
        Money rest = whole.amount().money().minus(sum);
        boolean rounding = whole.amount().bounds().contains(sum.value());
        return rounding || rest.value().signum() < 0 ? null : rest;
    }

    /** Returns the value in units of the currency. */
    public BigDecimal getValue() {
        return money == null ? BigDecimal.ZERO : money.value();
    }

    /** Tells whether it is an IMF estimate, or the sum of such. */
    public boolean isEstimate() {
        return statement == null ? parts.stream().anyMatch(GoodsNode::isEstimate) : Estimates.is(statement);
    }

    /** Returns the sum of its stated parts; null if there are none. */
    Money partsTogether() {
        return parts.stream().map(GoodsNode::money).reduce(Money::plus).orElse(null);
    }

    /** Returns the figure that states it, or the first of those under it. */
    public long getFigure() {
        return statement != null ? statement.figure() : parts.get(0).getFigure();
    }

    /**
     * Returns the unallocated value, stated for the code and none of its parts; zero for none, for rounding only, or
     * without known parts.
     */
    public BigDecimal getUndivided() {
        return rest == null ? BigDecimal.ZERO : rest.value();
    }
}
