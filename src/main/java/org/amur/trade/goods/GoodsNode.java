package org.amur.trade.goods;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.series.Estimates;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * Goods of one code in one year. The statement for the code counts; only without one, the sum of its stated parts, so
 * that nothing is counted twice.
 */
public final class GoodsNode {

    private final String code;
    private final Statement statement;
    private final Money money;
    private final List<GoodsNode> parts;
    private final Money rest;

    private GoodsNode(String code, Statement statement, Money money, List<GoodsNode> parts, Money rest) {
        this.code = code;
        this.statement = statement;
        this.money = money;
        this.parts = List.copyOf(parts);
        this.rest = rest;
    }

    /**
     * Creates a node.
     *
     * @param statement null if nothing is stated for the code; then it has parts
     * @param parts the largest first
     */
    static GoodsNode of(String code, Statement statement, List<GoodsNode> parts) {
        Money sum = parts.stream().map(GoodsNode::getMoney).reduce(Money::plus).orElse(null);
        return statement == null ? new GoodsNode(code, null, sum, parts, null)
                : new GoodsNode(code, statement, statement.amount().money(), parts, sum == null ? null : rest(statement, sum));
    }

    private static Money rest(Statement whole, Money sum) {
        Money rest = whole.amount().money().minus(sum);
        boolean rounding = whole.amount().bounds().contains(sum.value());
        return rounding || rest.value().signum() < 0 ? null : rest;
    }

    public String getCode() {
        return code;
    }

    /** Returns the value in units of the currency. */
    public BigDecimal getValue() {
        return money == null ? BigDecimal.ZERO : money.value();
    }

    /** Returns the value with its bounds; null if nothing is stated. */
    public Money getMoney() {
        return money;
    }

    /** Returns the statement for the code; null if its value is the sum of its parts. */
    public Statement getStatement() {
        return statement;
    }

    /** Tells whether it is an IMF estimate, or the sum of such. */
    public boolean isEstimate() {
        return statement == null ? parts.stream().anyMatch(GoodsNode::isEstimate) : Estimates.is(statement);
    }

    /** Returns the sum of its stated parts; null if there are none. */
    Money partsTogether() {
        return parts.stream().map(GoodsNode::getMoney).reduce(Money::plus).orElse(null);
    }

    /** Returns the figure that states it, or the first of those under it. */
    public long getFigure() {
        return statement != null ? statement.figure() : parts.get(0).getFigure();
    }

    /** Returns the stated parts, the largest first. */
    public List<GoodsNode> getParts() {
        return parts;
    }

    /**
     * Returns the unallocated value, stated for the code and none of its parts; zero for none, for rounding only, or
     * without known parts.
     */
    public BigDecimal getUndivided() {
        return rest == null ? BigDecimal.ZERO : rest.value();
    }

    /** Returns the unallocated value with its bounds; null for none. */
    public Money getRest() {
        return rest;
    }
}
