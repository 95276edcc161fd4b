package org.amur.trade.goods;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.series.Estimates;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * Goods of one code in one year. What is stated for the code counts; only where nothing is, the sum of what is stated under it
 * does, so that nothing is counted twice.
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
     * @param statement null where nothing is stated for the code; then it has parts
     * @param parts     the largest first
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

    /** In units of the currency. */
    public BigDecimal getValue() {
        return money == null ? BigDecimal.ZERO : money.value();
    }

    /** The same with how far it is known; null where nothing is stated at all. */
    public Money getMoney() {
        return money;
    }

    /** What is stated for the code; null where its value is the sum of its parts. */
    public Statement getStatement() {
        return statement;
    }

    /** Whether it is an estimate of the IMF, or the sum of such. */
    public boolean isEstimate() {
        return statement == null ? parts.stream().anyMatch(GoodsNode::isEstimate) : Estimates.is(statement);
    }

    /** What is stated of its parts together; null where nothing is. */
    Money partsTogether() {
        return parts.stream().map(GoodsNode::getMoney).reduce(Money::plus).orElse(null);
    }

    /** The figure that states it, or the first of those under it. */
    public long getFigure() {
        return statement != null ? statement.figure() : parts.get(0).getFigure();
    }

    /** What is stated of parts of these goods, the largest first. */
    public List<GoodsNode> getParts() {
        return parts;
    }

    /** What is stated for the code and for none of its parts; zero if that is nothing, or only rounding, or they are not known. */
    public BigDecimal getUndivided() {
        return rest == null ? BigDecimal.ZERO : rest.value();
    }

    /** The same with how far it is known; null where it is nothing. */
    public Money getRest() {
        return rest;
    }
}
