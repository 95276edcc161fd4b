package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.figure.TradeRecords;
import org.amur.history.TemporalReader;
import org.amur.jobs.Job;
import org.junit.jupiter.api.Test;

/** A background import shows its progress, and the reason if it fails. */
class BackgroundImportIT extends ServerTests {

    private static final int FIGURES = 60;

    @Inject
    private TradeRecords records;

    @Inject
    private BackgroundImports imports;

    @Inject
    private FigureImportService service;

    @Inject
    private ImportRepository repository;

    @Inject
    private ImportBrake brake;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final String source = "Paper " + TradeRecords.word();

    @Test
    void progressIsVisibleToTheOwnerOnly() throws Exception {
        String token = keep();
        brake.pull();
        Future<?> work = begin(token).orElseThrow();
        brake.await();
        Job underWay = anna(() -> imports.find(token)).orElseThrow();
        assertEquals(FIGURES, underWay.getTotal());
        assertEquals(FIGURES, underWay.getDone());
        assertTrue(anna(imports::all).contains(underWay));
        assertTrue(anna(() -> imports.isUnderWay(token)));
        assertEquals(Optional.empty(), records.as("boris", () -> imports.find(token)));
        assertFalse(records.as("boris", imports::all).contains(underWay));
        assertEquals(0, figures(), "Nothing is to be seen before all is written");

        assertTrue(begin(token).isEmpty(), "It is under way already");
        brake.release();
        work.get(1, TimeUnit.MINUTES);
        assertEquals(FIGURES, report(token).getWritten());
        assertEquals("anna", report(token).getBy());
        assertEquals(FIGURES, figures());
        assertEquals(Optional.empty(), anna(() -> imports.find(token)));
        assertTrue(begin(token).isEmpty(), "It is imported already");
        assertEquals(FIGURES, figures());
    }

    @Test
    void aFailedImportShowsTheReasonAndCanBeRepeated() throws Exception {
        String token = keep();
        transaction.begin();
        try {
            entities.createNativeQuery("select id from import_turn for update").getSingleResult();
            inTransaction.outside(() -> begin(token)).orElseThrow().get(1, TimeUnit.MINUTES);
        } finally {
            transaction.commit();
        }
        assertEquals("figureImport.busy", anna(() -> imports.find(token)).orElseThrow().getFailureKey());
        assertFalse(anna(() -> imports.isUnderWay(token)));
        assertEquals(0, figures());

        begin(token).orElseThrow().get(1, TimeUnit.MINUTES);
        assertEquals(FIGURES, report(token).getWritten());
        assertEquals(Optional.empty(), anna(() -> imports.find(token)));
    }

    @Test
    void aRefusedFileShowsTheReason() throws Exception {
        String token = anna(() -> service.keep("bad.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        begin(token).orElseThrow().get(1, TimeUnit.MINUTES);
        assertEquals("figureImport.refused", anna(() -> imports.find(token)).orElseThrow().getFailureKey());
        anna(() -> {
            imports.forget(token);
            return null;
        });
        assertEquals(Optional.empty(), anna(() -> imports.find(token)));
    }

    @Test
    void aReadingChangedAfterThePreviewIsNotImported() throws Exception {
        String token = keep();
        begin(token, "as it was shown").orElseThrow().get(1, TimeUnit.MINUTES);
        assertEquals("figureImport.readOtherwise", anna(() -> imports.find(token)).orElseThrow().getFailureKey());
        assertEquals(0, figures());
        begin(token).orElseThrow().get(1, TimeUnit.MINUTES);
        assertEquals(FIGURES, report(token).getWritten());
    }

    @Test
    void importingRequiresTheEditorRoleAndAnOwnFile() {
        String token = keep();
        assertThrows(ForbiddenException.class, () -> imports.begin(token, "shown"));
        assertThrows(ForbiddenException.class, imports::all);
        caller.actAs("anna", Set.of(Roles.ANALYST), 
                () -> assertThrows(ForbiddenException.class, () -> imports.begin(token, "shown")));
        assertTrue(records.as("boris", () -> imports.begin(token, "shown")).isEmpty());
        assertEquals(0, figures());
    }

    private String keep() {
        String csv = "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n"
                + IntStream.range(0, FIGURES).mapToObj(row -> "FTS,RU,export," + (1960 + row / 12) + "-"
                + String.format("%02d", row % 12 + 1) + ",1." + row + ",bn,USD,,2001," + source + "\n")
                .collect(Collectors.joining());
        return anna(() -> service.keep("many.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Future<?>> begin(String token) {
        return begin(token, anna(() -> service.preview(token).map(ImportPreview::getDigest).orElse(null)));
    }

    private Optional<Future<?>> begin(String token, String shown) {
        return anna(() -> imports.begin(token, shown));
    }

    private ImportReport report(String token) {
        return anna(() -> repository.report(repository.reportOn(token, "anna").orElseThrow()));
    }

    private long figures() {
        return anna(() -> reads.query("select count(c) from FigureCitation c where c.source.title = :name", Long.class)
                .set("name", source).value());
    }

    private <T> T anna(Supplier<T> work) {
        return inTransaction.get(() -> records.as("anna", work));
    }
}
