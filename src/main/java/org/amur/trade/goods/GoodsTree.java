package org.amur.trade.goods;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/** Tree of chapters, headings and subheadings of one year. */
final class GoodsTree {

    private static final int STEP = 2;
    private static final int DEEPEST = 6;

    private final Map<String, Statement> byCode = new HashMap<>();
    private final TreeSet<String> codes = new TreeSet<>();

    private GoodsTree(Collection<Statement> current) {
        current.forEach(statement -> byCode.put(statement.series().commodity(), statement));
        codes.addAll(byCode.keySet());
        codes.remove(Series.ALL_GOODS);
    }

    /**
     * Returns all goods, divided into chapters and their stated parts.
     *
     * @param current one statement per code, of one series except for the goods, and of one year
     */
    static GoodsNode of(Collection<Statement> current) {
        GoodsTree tree = new GoodsTree(current);
        return GoodsNode.of(Series.ALL_GOODS, tree.byCode.get(Series.ALL_GOODS), tree.under("", STEP));
    }

    private List<GoodsNode> under(String code, int length) {
        if (length > DEEPEST) {
            return List.of();
        }
        TreeSet<String> parts = new TreeSet<>();
        codes.subSet(code, code + Character.MAX_VALUE).stream().filter(longEnough(length))
                .forEach(each -> parts.add(each.substring(0, length)));
        return parts.stream().map(part -> GoodsNode.of(part, byCode.get(part), under(part, length + STEP)))
                .sorted(Comparator.comparing(GoodsNode::getValue).reversed()).toList();
    }

    private static Predicate<String> longEnough(int length) {
        return code -> code.length() >= length;
    }
}
