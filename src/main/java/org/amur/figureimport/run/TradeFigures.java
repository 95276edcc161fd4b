package org.amur.figureimport.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.amur.database.QueryConditions;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;

/**
 * Finds the figures of many trades, each by its own index lookup. For a list of codes H2 would scan everything that the
 * two countries trade.
 */
@ApplicationScoped
class TradeFigures {

    /** Number of trades per query. */
    private static final int BATCH_SIZE = 500;

    /** Trade of a declarant with a partner in some goods, in any direction and currency, from any reporter. */
    record Trade(String declarant, String partner, String commodity) {

        Trade(Series series) {
            this(series.declarant(), series.partner(), series.commodity());
        }
    }

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Returns the numbers of the current figures.
     *
     * @param reporters who publish them
     * @param from first day on which a period may end
     * @param until last day on which a period may end
     */
    List<Long> of(Collection<Trade> trades, Set<Reporter> reporters, LocalDate from, LocalDate until) {
        List<Trade> all = List.copyOf(trades);
        List<Long> figures = new ArrayList<>();
        for (int first = 0; first < all.size(); first += BATCH_SIZE) {
            figures.addAll(some(all.subList(first, Math.min(all.size(), first + BATCH_SIZE)), reporters, from, until));
        }
        return figures;
    }

    private List<Long> some(List<Trade> trades, Set<Reporter> reporters, LocalDate from, LocalDate until) {
        String rows = String.join(", ", Collections.nCopies(trades.size(),
                "(cast(? as varchar), cast(? as varchar), cast(? as varchar))"));
        // Otherwise H2 would use the index that begins with the reporter, and scan all partners.
        String published = QueryConditions.withoutIndex("f.reporter in (" + String.join(", ", Collections.nCopies(reporters.size(), "?"))
                + ")", "f.id");
        Query query = entities.createNativeQuery("select f.id from (values " + rows + ") as asked(declarant, partner, commodity)"
                + " join figure f on f.declarant = asked.declarant and f.partner = asked.partner"
                + " and f.commodity = asked.commodity where f.period_last between ? and ? and " + published);
        int place = 1;
        for (Trade trade : trades) {
            query.setParameter(place++, trade.declarant());
            query.setParameter(place++, trade.partner());
            query.setParameter(place++, trade.commodity());
        }
        query.setParameter(place++, from);
        query.setParameter(place++, until);
        for (Reporter reporter : reporters) {
            query.setParameter(place++, reporter.name());
        }
        List<?> numbers = query.getResultList();
        return numbers.stream().map(Number.class::cast).map(Number::longValue).toList();
    }
}
