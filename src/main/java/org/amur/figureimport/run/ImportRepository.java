package org.amur.figureimport.run;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.amur.database.QueryConditions;
import org.amur.figure.FigureRecordKind;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureRow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Statement;
import org.amur.figureimport.mapping.Fingerprint;
import org.amur.figureimport.rows.DraftCitation;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.run.TradeFigures.Trade;
import org.amur.history.AsOf;
import org.amur.history.ListWalk.RowKey;
import org.amur.history.RecordChange;
import org.amur.history.TemporalReader;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads waiting files, reports, and the recorded figures of a file. */
@ApplicationScoped
public class ImportRepository {

    private static final String OPTION = "select new org.amur.web.Option(s.id, s.title, s.publisher) from Source s";

    /** Order of reports. */
    static final Sort LATEST = Sort.descending("at");

    /** Maximum number of ids per query: H2 compares each row with all of them. */
    private static final int BATCH_SIZE = 200;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private TemporalReader reads;

    @Inject
    private TradeFigures tradeFigures;

    /**
     * Returns a report.
     *
     * @throws NotFoundException if there is none, or was none on the as-of day
     */
    public ImportReport report(long id) {
        ImportReport report = entities.find(ImportReport.class, id);
        if (report == null || !AsOf.includes(report.getAt())) {
            throw new NotFoundException("import", id);
        }
        return report;
    }

    /**
     * Returns reports, the latest first.
     *
     * @param last key of the report before them in {@link #LATEST}; null for the first ones
     */
    List<ImportReport> part(RowKey last, int count) {
        QueryConditions known = new QueryConditions().and("r.at < :known", "known", AsOf.until());
        QueryConditions where = last == null
                ? known
                : LATEST.after(known, Map.of(LATEST.column(), "r.at"), "r.id", last.value(), last.id());
        return where.query(entities, "select r from ImportReport r" + where.jpql() + " order by r.at desc, r.id desc", ImportReport.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** Returns the reports, newest first. */
    public Page<ImportReport> reports(int number, int size) {
        long total = entities.createQuery("select count(r) from ImportReport r", Long.class).getSingleResult();
        List<ImportReport> rows = entities.createQuery("select r from ImportReport r order by r.at desc, r.id desc",
                ImportReport.class).setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList();
        return Page.of(rows, total, number, size);
    }

    /** Returns the numbers of the figures that an import wrote, in the order of its file, with deleted ones. */
    List<Long> figureNumbers(ImportReport report) {
        return report.getWrittenAt() == null ? List.of()
                : made("select c.recordId", Long.class, "c.at = :at and c.by = :by order by c.id", report).getResultList();
    }

    /** Returns the figures of an import that exist, or existed on the as-of day, in the order of its file. */
    public Page<FigureRow> figures(ImportReport report, int number, int size) {
        Optional<QueryConditions> written = report.getWrittenAt() == null ? Optional.empty()
                : reads.cached(List.of("figures of an import", report.getId()), () -> written(report));
        return written.map(where -> page(where, number, size)).orElseGet(() -> Page.none(size));
    }

    private Page<FigureRow> page(QueryConditions where, int number, int size) {
        List<FigureRow> rows = reads.query(FigureRepository.ROW + where.jpql() + " order by f.id", FigureRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list();
        return Page.of(rows, reads.count("select count(f) from Figure f", where), number, size);
    }

    /**
     * Returns conditions for the figures of an import. The journal cannot be read with the figures' past, so they are
     * selected by number: between the first and last one are few others.
     */
    private Optional<QueryConditions> written(ImportReport report) {
        Object[] ends = made("select min(c.recordId), max(c.recordId)", Object[].class, "c.at = :at and c.by = :by", report)
                .getSingleResult();
        if (ends[0] == null) {
            return Optional.empty();
        }
        List<Long> others = made("select c.recordId", Long.class,
                "c.recordId between :first and :last and (c.at <> :at or c.by <> :by)", report)
                .setParameter("first", ends[0]).setParameter("last", ends[1]).getResultList();
        return Optional.of(new QueryConditions().and("f.id between :first and :last", Map.of("first", ends[0], "last", ends[1]))
                .and("f.id not in :others", "others", others.isEmpty() ? null : others));
    }

    /** Queries the journal for creations of figures, by an import or by others. */
    private <T> TypedQuery<T> made(String select, Class<T> type, String condition, ImportReport report) {
        return entities.createQuery(select + " from RecordChange c where c.kind = :kind and c.action = :created and "
                + condition, type)
                .setParameter("kind", FigureRecordKind.CODE).setParameter("created", RecordChange.Action.CREATE)
                .setParameter("at", report.getWrittenAt()).setParameter("by", report.getBy());
    }

    /** Returns the number of the report on a file that an account uploaded and imported. */
    public Optional<Long> reportOn(String token, String account) {
        return entities.createQuery("select r.id from ImportReport r where r.token = :token and r.by = :account",
                Long.class).setParameter("token", token).setParameter("account", account).getResultStream().findFirst();
    }

    /** Returns a file that the account uploaded within a day and has not imported. */
    Optional<ImportFile> file(String token, String account) {
        return entities.createQuery("select f from ImportFile f where f.token = :token and f.account = :account"
                + " and f.uploadedAt >= :oldest", ImportFile.class).setParameter("token", token)
                .setParameter("account", account).setParameter("oldest", ImportFile.oldest()).getResultStream().findFirst();
    }

    /** Returns the numbers of all but the latest uploads of the account. */
    List<Long> filesBut(int last, String account) {
        return entities.createQuery("select f.id from ImportFile f where f.account = :account"
                + " order by f.uploadedAt desc, f.id desc", Long.class).setParameter("account", account)
                .setFirstResult(last).getResultList();
    }

    Optional<Option> source(long id) {
        return reads.query(OPTION + " where s.id = :id", Option.class).set("id", id).one();
    }

    /**
     * Returns the recorded source of a citation: by its address, else by its title, else as the only one of its
     * publisher.
     */
    Optional<Option> source(DraftCitation citation) {
        String name = citation.source();
        if (!citation.address().isEmpty()) {
            // Entered addresses may have the same upper case as the file.
            Optional<Option> same = reads.query(OPTION + " where s.address in :spellings order by s.id", Option.class)
                    .set("spellings", List.of(citation.spelledAddress(), citation.address())).page(0, 1).one();
            return same.isPresent() ? same : reads.query(OPTION
                    + " where s.title = :name and s.address is null order by s.id", Option.class)
                    .set("name", name).page(0, 1).one();
        }
        Optional<Option> titled = reads.query(OPTION + " where s.title = :name order by s.id", Option.class)
                .set("name", name).page(0, 1).one();
        if (titled.isPresent()) {
            return titled;
        }
        List<Option> published = reads.query(OPTION + " where s.publisher = :name order by s.id", Option.class)
                .set("name", name).page(0, 2).list();
        return published.size() == 1 ? Optional.of(published.get(0)) : Optional.empty();
    }

    /** Returns the template for tables with these columns. */
    Optional<TableMapping> mapping(List<String> header) {
        return entities.createQuery("select m from TableMapping m where m.fingerprint = :fingerprint", TableMapping.class)
                .setParameter("fingerprint", Fingerprint.of(header)).getResultStream().findFirst();
    }

    /** Returns the recorded figures of the drafts' series and years, with their sources. */
    KnownFigures known(List<FigureDraft> drafts) {
        KnownFigures known = new KnownFigures();
        Set<Reporter> reporters = drafts.stream().map(draft -> draft.statement().series().reporter()).collect(toSet());
        some(around(drafts, 0, reporters), figures -> reads.query(CitedStatement.READ + " where f.id in :figures",
                CitedStatement.class).set("figures", figures).list()
                .forEach(cited -> known.recorded(cited.getStatement(), cited.getSource())));
        return known;
    }

    /** Returns the recorded statements, as far as plotted, of the same trades from any reporter, in these and neighbouring years. */
    List<Statement> comparable(List<FigureDraft> drafts) {
        List<Statement> comparable = new ArrayList<>();
        some(around(drafts, 1, EnumSet.allOf(Reporter.class)), figures -> statements(figures).forEach(comparable::add));
        return comparable;
    }

    private static void some(List<Long> figures, Consumer<List<Long>> work) {
        for (int first = 0; first < figures.size(); first += BATCH_SIZE) {
            work.accept(figures.subList(first, Math.min(figures.size(), first + BATCH_SIZE)));
        }
    }

    private Stream<Statement> statements(List<Long> figures) {
        return reads.query(FigureRepository.ROW + " where f.id in :figures", FigureRow.class).set("figures", figures).list()
                .stream().filter(row -> row.getBeside() == null).map(FigureRow::getStatement);
    }

    private List<Long> around(List<FigureDraft> drafts, int years, Set<Reporter> reporters) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        IntSummaryStatistics span = drafts.stream().mapToInt(draft -> draft.statement().period().year()).summaryStatistics();
        return tradeFigures.of(drafts.stream().map(draft -> new Trade(draft.statement().series())).collect(toSet()), reporters,
                LocalDate.of(span.getMin() - years, 1, 1), LocalDate.of(span.getMax() + years, 12, 31));
    }
}
