package org.amur.reconciliation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.figure.FigureRepository;
import org.amur.figure.FigureRow;
import org.amur.figure.value.Area;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.FigureGrade;
import org.amur.figure.value.Statement;
import org.amur.history.CommandLock;
import org.amur.reconciliation.rules.Neighbourhood;
import org.amur.web.RefusedException;

/** Reads figures and findings while they are changed: the present, within the current transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LedgerEntries {

    /** Message key: another command reconciles. */
    static final String BUSY = "finding.list.busy";

    /** Maximum number of ids per query. */
    private static final int BATCH_SIZE = 1_000;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CommandLock lock;

    /**
     * Takes the lock of the reconciliation until the transaction ends, so that each sees the writes of the one before.
     *
     * @throws RefusedException if it takes too long
     */
    void lock() {
        lock.take("finding_turn", BUSY);
    }

    /** Returns the neighbourhoods of figures, present and former: the history has both. */
    Set<Neighbourhood> around(Collection<Long> figures) {
        List<Long> all = List.copyOf(figures);
        Set<Neighbourhood> around = new LinkedHashSet<>();
        for (int first = 0; first < all.size(); first += BATCH_SIZE) {
            List<Long> some = all.subList(first, Math.min(all.size(), first + BATCH_SIZE));
            String numbers = String.join(", ", some.stream().map(String::valueOf).toList());
            around.addAll(neighbourhoods("figure_history where id in (" + numbers + ")"));
        }
        return around;
    }

    /** Returns the neighbourhoods of all figures, and of all findings. */
    Set<Neighbourhood> everything() {
        Set<Neighbourhood> everything = new LinkedHashSet<>(neighbourhoods("figure"));
        everything.addAll(neighbourhoods("finding_input"));
        return everything;
    }

    /**
     * Queries neighbourhoods.
     *
     * @param from SQL of constants only
     */
    private List<Neighbourhood> neighbourhoods(String from) {
        List<?> rows = entities.createNativeQuery("select distinct declarant, partner, commodity, extract(year from period_last)"
                + " from " + from).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> neighbourhood((String) row[0], (String) row[1],
                (String) row[2], ((Number) row[3]).intValue())).toList();
    }

    private static Neighbourhood neighbourhood(String declarant, String partner, String commodity, int year) {
        return declarant.compareTo(partner) <= 0 ? new Neighbourhood(declarant, partner, commodity, year)
                : new Neighbourhood(partner, declarant, commodity, year);
    }

    /** Returns the statements of a part, without excluded ones. */
    List<Statement> statements(LedgerPart part) {
        List<Statement> statements = new ArrayList<>(declared(part, part.country(), part.other()));
        statements.addAll(declared(part, part.other(), part.country()));
        return statements;
    }

    private List<Statement> declared(LedgerPart part, String declarant, String partner) {
        if (declarant.equals(Area.WORLD)) {
            return List.of();
        }
        return entities.createQuery(FigureRepository.ROW + " where f.declarant = :declarant and f.partner = :partner"
                + " and f.commodity >= :firstGoods and f.commodity <= :lastGoods"
                + " and f.periodLast >= :from and f.periodLast <= :until and f.beside is null", FigureRow.class)
                .setParameter("declarant", declarant).setParameter("partner", partner)
                .setParameter("firstGoods", part.firstGoods()).setParameter("lastGoods", part.lastGoods())
                .setParameter("from", part.from()).setParameter("until", part.until())
                .getResultList().stream().map(FigureRow::getStatement)
                .filter(statement -> part.isOf(statement.series().commodity())).toList();
    }

    /** Returns the evidence ranks of statements that share a period; for the rest they do not matter. */
    EvidenceRanks ranks(List<Statement> statements) {
        List<Long> contested = statements.stream()
                .collect(groupingBy(statement -> List.of(statement.series(), statement.period().first(),
                        statement.period().last())))
                .values().stream().filter(same -> same.size() > 1).flatMap(List::stream).map(Statement::figure).toList();
        List<FigureGrade> grades = new ArrayList<>();
        for (int first = 0; first < contested.size(); first += BATCH_SIZE) {
            grades.addAll(entities.createQuery(FigureRepository.GRADE + " where f.id in :figures", FigureGrade.class)
                    .setParameter("figures", contested.subList(first, Math.min(contested.size(), first + BATCH_SIZE)))
                    .getResultList());
        }
        return EvidenceRanks.of(grades);
    }

    /**
     * Returns the figures that cite a source and share their series and period with others, so that its grade may
     * change the current one.
     *
     * @param most maximum number of results
     */
    List<Long> contested(long source, int most) {
        return entities.createQuery("select distinct f.id from FigureCitation c join c.figure f where c.source.id = :source"
                + " and f.beside is null and exists (select other.id from Figure other where other.declarant = f.declarant"
                + " and other.partner = f.partner and other.commodity = f.commodity and other.periodLast = f.periodLast"
                + " and other.periodFirst = f.periodFirst and other.reporter = f.reporter and other.flow = f.flow"
                + " and other.currency = f.currency and other.beside is null and other.id <> f.id)", Long.class)
                .setParameter("source", source).setMaxResults(most).getResultList();
    }

    /** Returns the stored findings of a part, in short form. */
    List<KnownFindingRow> known(LedgerPart part) {
        return entities.createQuery("select new org.amur.reconciliation.KnownFindingRow(f.id, f.key, f.fingerprint, f.digest,"
                + " f.status, f.verdict, f.explainedFingerprint, f.commodity, f.year) from KnownFinding f"
                + " where f.country = :country and f.other = :other"
                + " and f.commodity >= :firstGoods and f.commodity <= :lastGoods"
                + " and f.year >= :first and f.year <= :last", KnownFindingRow.class)
                .setParameter("country", part.country()).setParameter("other", part.other())
                .setParameter("firstGoods", part.firstGoods()).setParameter("lastGoods", part.lastGoods())
                .setParameter("first", part.firstYear()).setParameter("last", part.lastYear() + 1).getResultList();
    }
}
