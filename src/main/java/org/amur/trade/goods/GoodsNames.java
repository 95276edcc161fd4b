package org.amur.trade.goods;

import java.util.Map;

import org.amur.figure.Commodity;
import org.amur.web.Texts;

/** What goods are called: chapters in our words, finer goods as the file did that named them first. */
public final class GoodsNames {

    private static final int LONGEST = 90;

    private final Map<String, Commodity> named;

    /** @param named by code */
    GoodsNames(Map<String, Commodity> named) {
        this.named = named;
    }

    /** With the code; the code alone where no name is known. */
    public String of(String code) {
        Commodity commodity = named.get(code);
        return commodity == null || Goods.isNamed(code) ? Goods.name(code)
                : Texts.get("trade.goods.named", code, shortened(commodity.getDescription()));
    }

    /** The file that calls them so; null where the name is ours, or none is known. */
    public String sourceOf(String code) {
        Commodity commodity = named.get(code);
        return commodity == null || Goods.isNamed(code) ? null : commodity.getSource();
    }

    /** The name, and the file that it comes from. */
    String withSource(String code) {
        String source = sourceOf(code);
        return source == null ? of(code) : Texts.get("trade.goods.namedIn", of(code), source);
    }

    private static String shortened(String description) {
        return description.codePointCount(0, description.length()) <= LONGEST ? description
                : description.substring(0, description.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
