package org.amur.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.figure.value.Series;
import org.amur.web.Texts;

/** What the goods of a code of the Harmonised System are called. */
@Named("commodities")
@ApplicationScoped
public class CommodityRepository {

    private static final int CHAPTER = 2;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** The chapter in our words, and after it the name that a file gives the goods, and which; empty for all goods. */
    public String name(String code) {
        if (Series.ALL_GOODS.equals(code)) {
            return "";
        }
        Commodity named = code.length() == CHAPTER ? null : entities.find(Commodity.class, code);
        return chapter(code) + (named == null ? ""
                : " · " + Texts.get("trade.goods.namedIn", named.getDescription(), named.getSource()));
    }

    /** Chapter 77 is kept free by the World Customs Organization, and 98 and 99 are each country's own. */
    private static String chapter(String code) {
        int chapter = Integer.parseInt(code.substring(0, CHAPTER));
        return chapter < 1 || chapter > 97 || chapter == 77 ? code : Texts.get("trade.chapter." + code.substring(0, CHAPTER));
    }
}
