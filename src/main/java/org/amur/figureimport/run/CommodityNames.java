package org.amur.figureimport.run;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.figure.Commodity;
import org.amur.figure.value.Series;
import org.amur.figureimport.rows.FigureDraft;

/** Stores the names of goods in files; the first name of a code is kept. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CommodityNames {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    void learn(ImportPreview preview) {
        Map<String, String> names = new LinkedHashMap<>();
        for (FigureDraft draft : preview.getDrafts()) {
            String code = draft.statement().series().commodity();
            if (!draft.goods().isEmpty() && !code.equals(Series.ALL_GOODS)) {
                names.putIfAbsent(code, draft.goods());
            }
        }
        names.forEach((code, name) -> {
            if (entities.find(Commodity.class, code) == null) {
                entities.persist(new Commodity(code, name, preview.getFile().getFileName()));
            }
        });
    }
}
