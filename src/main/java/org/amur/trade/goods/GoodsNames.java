package org.amur.trade.goods;

import java.util.Map;

import org.amur.figure.Commodity;
import org.amur.web.Texts;

/** Names of goods: chapters in our words, finer goods by the file that named them first. */
public final class GoodsNames {

    private static final int MAX_LENGTH = 90;

    private final Map<String, Commodity> named;

    /**
     * Creates the names.
     *
     * @param named by code
     */
    GoodsNames(Map<String, Commodity> named) {
        this.named = named;
    }

    /** Returns the name with the code; the code alone if no name is known. */
    public String of(String code) {
        Commodity commodity = named.get(code);
        return commodity == null || Goods.isNamed(code) ? Goods.name(code)
                : Texts.get("trade.goods.named", code, shortened(commodity.getDescription()));
    }

    /** Returns the file that has the name; null if the name is ours, or none is known. */
    public String sourceOf(String code) {
        Commodity commodity = named.get(code);
        return commodity == null || Goods.isNamed(code) ? null : commodity.getSource();
    }

    /** Returns the name, and the file that it comes from. */
    String withSource(String code) {
        String source = sourceOf(code);
        return source == null ? of(code) : Texts.get("trade.goods.namedIn", of(code), source);
    }

    private static String shortened(String description) {
        return description.codePointCount(0, description.length()) <= MAX_LENGTH ? description
                : description.substring(0, description.offsetByCodePoints(0, MAX_LENGTH - 1)).strip() + "…";
    }
}
