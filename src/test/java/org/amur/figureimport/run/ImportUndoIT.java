package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.amur.InTransaction;
import org.amur.ServerTests;
import org.amur.access.ForbiddenException;
import org.amur.figure.Figure;
import org.amur.figure.FigureForm;
import org.amur.figure.FigureRow;
import org.amur.figure.FigureService;
import org.amur.figure.TradeRecords;
import org.amur.history.ChangeRepository;
import org.amur.history.OnDay;
import org.amur.history.RecordChange;
import org.amur.history.Restoration;
import org.amur.history.TemporalReader;
import org.amur.jobs.Job;
import org.amur.reconciliation.TurnWatch;
import org.amur.web.Page;
import org.junit.jupiter.api.Test;

/** An import is undone as a whole, except figures changed since. */
class ImportUndoIT extends ServerTests {

    /** Number of figures above the size of a batch. */
    private static final int MANY = 620;

    @Inject
    private TradeRecords records;

    @Inject
    private FigureImportService service;

    @Inject
    private ImportUndoService takingBack;

    @Inject
    private FigureService figureService;

    @Inject
    private BackgroundImportUndos backs;

    @Inject
    private ImportRepository repository;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private TurnWatch watch;

    @Inject
    private TemporalReader reads;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void anImportIsUndone() {
        String name = "Paper " + TradeRecords.word();
        ImportReport report = record(keep(amur(name, 3)));
        List<FigureRow> figures = figures(report);
        assertEquals(3, figures.size());
        assertEquals(1, reads.find(Figure.class, figures.get(0).getId()).orElseThrow().getVersion(), "As if it were entered on screen");
        assertEquals(new ImportUndoResult(3, 0), takeBack(report));
        assertEquals(List.of(), figures(report));
        assertEquals(new ImportUndoResult(0, 0), takeBack(report));
        ImportReport after = repository.report(report.getId());
        assertEquals("anna 3 0", after.getTakenBackBy() + " " + after.getTakenBack() + " " + after.getChangedSince());
        assertNotNull(after.getTakenBackAt());
    }

    @Test
    void figuresChangedSinceTheImportAreKept() {
        ImportReport report = record(keep(amur("Paper " + TradeRecords.word(), 3)));
        long changed = figures(report).get(1).getId();
        FigureForm form = new FigureForm(reads.find(Figure.class, changed).orElseThrow());
        form.setNote("looked at");
        records.as("anna", () -> {
            figureService.update(form);
            return null;
        });
        assertEquals(new ImportUndoResult(2, 1), takeBack(report));
        assertEquals(List.of(changed), figures(report).stream().map(FigureRow::getId).toList());
        assertEquals(1, repository.report(report.getId()).getChangedSince());
    }

    /** Pages count the existing figures, not the deleted ones. */
    @Test
    void remainingFiguresFillTheFirstPage() {
        ImportReport report = record(keep(amur("Paper " + TradeRecords.word(), 60)));
        List<Long> ids = repository.figureNumbers(report);
        assertEquals(ids.subList(25, 50), page(report, 2).getRows().stream().map(FigureRow::getId).toList());
        long changed = ids.get(40);
        FigureForm form = new FigureForm(reads.find(Figure.class, changed).orElseThrow());
        form.setNote("looked at");
        records.as("anna", () -> {
            figureService.update(form);
            return null;
        });
        assertEquals(new ImportUndoResult(59, 1), takeBack(report));
        assertEquals(List.of(changed), figures(report).stream().map(FigureRow::getId).toList());
        assertEquals(1, page(report, 1).getTotal());
        assertEquals(1, page(report, 9).getTotal(), "Also on a page past the end");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertEquals(1, OnDay.get(today, () -> page(report, 1)).getTotal());
        assertEquals(0, OnDay.get(today.minusDays(1), () -> page(report, 1)).getTotal());
    }

    /** Other figures have numbers between those of an import. */
    @Test
    void figuresOfOthersAreNotThoseOfAnImport() throws Exception {
        ImportReport report = record(keep(amur("Paper " + TradeRecords.word(), 3)));
        List<Long> ids = repository.figureNumbers(report);
        transaction.begin();
        try {
            entities.createNativeQuery("update record_change set changed_by = 'boris' where kind = 'figure'"
                    + " and record_id = ?1").setParameter(1, ids.get(1)).executeUpdate();
            assertEquals(List.of(ids.get(0), ids.get(2)), figures(report).stream().map(FigureRow::getId).toList());
            assertEquals(2, page(report, 1).getTotal());
        } finally {
            transaction.rollback();
        }
    }

    private Page<FigureRow> page(ImportReport report, int number) {
        return inTransaction.get(() -> repository.figures(report, number, 25));
    }

    /** More than one batch; in journal and history, and restored as if each had been deleted by hand. */
    @Test
    void manyFiguresAreUndoneLikeSingleOnes() throws Exception {
        ImportReport report = record(keep(amur("Paper " + TradeRecords.word(), MANY)));
        List<Long> ids = repository.figureNumbers(report);
        CountDownLatch twice = watch.next(2);
        Job progress = TradeRecords.job();
        assertEquals(new ImportUndoResult(MANY, 0), records.as("anna", () -> takingBack.takeBack(report.getId(), progress)));
        assertEquals(MANY + " " + MANY, progress.getTotal() + " " + progress.getDone());
        assertEquals(1, twice.getCount(), "They are told of together");
        assertEquals(0, rows("figure", "id", ids));
        assertEquals(0, rows("figure_citation", "figure_id", ids));
        for (String table : List.of("figure_history", "figure_citation_history")) {
            assertEquals(MANY, rows(table, table.equals("figure_history") ? "id" : "figure_id", ids), table);
            assertEquals(0, ((Number) entities.createNativeQuery("select count(*) from " + table + " where recorded_to is null and "
                    + (table.equals("figure_history") ? "id" : "figure_id") + " between ?1 and ?2").setParameter(1, ids.get(0))
                    .setParameter(2, ids.get(MANY - 1)).getSingleResult()).longValue(), table);
        }
        RecordChange deletion = journal.of("figure", ids.get(0), 0, 1).get(0);
        assertEquals(RecordChange.Action.DELETE, deletion.getAction());
        assertEquals("anna", deletion.getBy());
        records.as("anna", () -> restoration.undo(deletion.getId()));
        assertEquals(1, rows("figure", "id", List.of(ids.get(0))));
        assertEquals(1, rows("figure_citation", "figure_id", List.of(ids.get(0))));
    }

    @Test
    void undoIsRefusedDuringAnImport() throws Exception {
        ImportReport report = record(keep(amur("Paper " + TradeRecords.word(), 3)));
        transaction.begin();
        try {
            entities.createNativeQuery("select id from import_turn for update").getSingleResult();
            inTransaction.outside(() -> takeBacks(report)).orElseThrow().get(1, TimeUnit.MINUTES);
        } finally {
            transaction.commit();
        }
        assertEquals("figureImport.takeBack.busy", backs.find(report.getId()).orElseThrow().getFailureKey());
        assertEquals(3, figures(report).size());
        takeBacks(report).orElseThrow().get(1, TimeUnit.MINUTES);
        assertTrue(backs.find(report.getId()).isEmpty());
        assertEquals(List.of(), figures(report));
    }

    @Test
    void undoingRequiresTheEditorRole() {
        assertThrows(ForbiddenException.class, () -> backs.begin(1));
        assertThrows(ForbiddenException.class, () -> takingBack.takeBack(1, TradeRecords.job()));
    }

    private Optional<Future<?>> takeBacks(ImportReport report) {
        return inTransaction.get(() -> records.as("anna", () -> backs.begin(report.getId())));
    }

    private ImportUndoResult takeBack(ImportReport report) {
        return records.as("anna", () -> takingBack.takeBack(report.getId(), TradeRecords.job()));
    }

    private long rows(String table, String column, List<Long> ids) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where " + column + " between ?1 and ?2")
                .setParameter(1, ids.stream().min(Long::compare).orElseThrow())
                .setParameter(2, ids.stream().max(Long::compare).orElseThrow()).getSingleResult()).longValue();
    }

    /** Returns goods and years that no other test uses. */
    private static String amur(String source, int count) {
        int salt = ThreadLocalRandom.current().nextInt(1000, 9999);
        return "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source,commodity\n"
                + IntStream.range(0, count).mapToObj(row -> "FTS,RU,export," + (1951 + row % 10) + ",1." + salt + row
                        + ",mn,USD,,," + source + "," + String.format("%06d", row / 10 + 1)).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<FigureRow> figures(ImportReport report) {
        return inTransaction.get(() -> repository.figures(report, 1, 25).getRows());
    }

    private String keep(String csv) {
        return records.as("anna", () -> service.keep("table.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportReport record(String token) {
        return records.as("anna", () -> {
            String shown = service.preview(token).orElseThrow().getDigest();
            service.confirmAmounts(token, shown);
            return repository.report(service.record(token, shown, TradeRecords.job()));
        });
    }
}
