package org.amur.trade.goods;

import java.math.BigDecimal;
import java.util.List;

import org.amur.trade.Statement;

/**
 * Goods of one code in one year. What is stated for the code counts; only where nothing is, the sum of what is stated under it
 * does, so that nothing is counted twice.
 */
public final class GoodsNode {

    private final String code;
    private final Statement statement;
    private final BigDecimal value;
    private final List<GoodsNode> parts;
    private final BigDecimal undivided;

    private GoodsNode(String code, Statement statement, BigDecimal value, List<GoodsNode> parts, BigDecimal undivided) {
        this.code = code;
        this.statement = statement;
        this.value = value;
        this.parts = List.copyOf(parts);
        this.undivided = undivided;
    }

    /**
     * @param statement null where nothing is stated for the code; then it has parts
     * @param parts     the largest first
     */
    static GoodsNode of(String code, Statement statement, List<GoodsNode> parts) {
        BigDecimal sum = parts.stream().map(GoodsNode::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (statement == null) {
            return new GoodsNode(code, null, sum, parts, BigDecimal.ZERO);
        }
        BigDecimal rest = statement.amount().inUnits().subtract(sum);
        boolean rounding = statement.amount().bounds().contains(sum);
        return new GoodsNode(code, statement, statement.amount().inUnits(), parts,
                parts.isEmpty() || rounding || rest.signum() < 0 ? BigDecimal.ZERO : rest);
    }

    public String getCode() {
        return code;
    }

    /** In units of the currency. */
    public BigDecimal getValue() {
        return value;
    }

    /** What is stated for the code; null where its value is the sum of its parts. */
    public Statement getStatement() {
        return statement;
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
        return undivided;
    }
}
