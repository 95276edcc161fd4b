package org.amur.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.figure.value.Series;
import org.amur.web.Texts;

/** Names of the goods of the Harmonised System. */
@Named("commodities")
@ApplicationScoped
public class CommodityRepository {

    private static final int CHAPTER = 2;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Returns our name of the chapter and the name that a file gives the goods, with that file; empty for all goods.
     */
    public String name(String code) {
        if (Series.ALL_GOODS.equals(code)) {
            return "";
        }
        Commodity named = code.length() == CHAPTER ? null : entities.find(Commodity.class, code);
        return chapter(code) + (named == null ? ""
                : " · " + Texts.get("trade.goods.namedIn", named.getDescription(), named.getSource()));
    }

    /**
     * Returns the chapter's name. The World Customs Organization reserves chapter 77; 98 and 99 are for national use.
     */
    private static String chapter(String code) {
        int chapter = Integer.parseInt(code.substring(0, CHAPTER));
        return chapter < 1 || chapter > 97 || chapter == 77 ? code : Texts.get("trade.chapter." + code.substring(0, CHAPTER));
    }
}
