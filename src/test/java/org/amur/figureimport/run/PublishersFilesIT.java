package org.amur.figureimport.run;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.amur.InTransaction;
import org.amur.PublishersFiles;
import org.amur.ServerTests;
import org.amur.figure.TradeRecords;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.history.TemporalReader;
import org.amur.reconciliation.BackgroundChecks;
import org.amur.reconciliation.LedgerCheck;
import org.amur.reconciliation.LedgerCheckRepository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every file as released by its publisher, from the upload to the findings about its figures. */
@Tag(PublishersFiles.TAG)
class PublishersFilesIT extends ServerTests {

    /** Constants that the tables do not state. */
    private static final Map<String, Map<FigurePart, String>> DECLARED = Map.of(
            "China_1.1_trade_balance_2014-2025.xlsx", Map.of(FigurePart.DECLARANT, "CN", FigurePart.PARTNER, "W00"),
            "China_3.3_imports_products_partners_HS-AG6-2014-2025.xlsx", Map.of(FigurePart.PARTNER, "CN"),
            "China_3.4_imports_partners_products_HS-AG6-2014-2025.xlsx", Map.of(FigurePart.PARTNER, "CN"));

    @Inject
    private TradeRecords records;

    @Inject
    private FigureImportService service;

    @Inject
    private ImportUndoService takingBack;

    @Inject
    private ImportRepository repository;

    @Inject
    private BackgroundChecks checks;

    @Inject
    private LedgerCheckRepository reports;

    @Inject
    private TemporalReader reads;

    @Inject
    private InTransaction inTransaction;

    /** The import is undone at the end: other tests have a ledger without them. */
    @Test
    void aSecondImportWritesNothingAndACheckFindsNothingNew() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(PublishersFiles.get("trade"))) {
            files = all.sorted().toList();
        }
        check();
        List<Long> imports = new ArrayList<>();
        try {
            for (Path file : files) {
                String title = "Release " + TradeRecords.word();
                long source = records.source(title);
                ImportReport first = record(file, source);
                imports.add(first.getId());
                assertTrue(first.getWritten() + first.getKnown() > 0, first.getFileName());
                assertPlaces(first);
                ImportReport again = record(file, source);
                assertEquals("0 " + (first.getWritten() + first.getKnown()), again.getWritten() + " " + again.getKnown(),
                        again.getFileName());
            }
            LedgerCheck whole = check();
            assertEquals(List.of(0, 0, 0, 0), List.of(whole.getFound(), whole.getReturned(), whole.getChanged(), whole.getResolved()));
        } finally {
            imports.forEach(each -> records.as("anna", () -> takingBack.takeBack(each, TradeRecords.job())));
        }
    }

    private ImportReport record(Path file, long source) throws IOException {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        return records.as("anna", () -> {
            String token = service.keep(name, content);
            declare(token, DECLARED.getOrDefault(name, Map.of()));
            if (preview(token).isSourceNeeded()) {
                service.setSource(token, source, null);
            }
            ImportPreview preview = preview(token);
            assertEquals(List.of(), preview.getProblems(), name);
            if (preview.getDoubt() != null || !preview.getQuestions().isEmpty()) {
                service.confirmAmounts(token, preview.getDigest());
            }
            return repository.report(service.record(token, preview.getDigest(), TradeRecords.job()));
        });
    }

    private void declare(String token, Map<FigurePart, String> declared) {
        if (!declared.isEmpty()) {
            Mapping mapping = preview(token).getHead().mapping();
            for (Map.Entry<FigurePart, String> said : declared.entrySet()) {
                mapping = mapping.with(said.getKey(), said.getValue());
            }
            service.setMapping(token, mapping);
        }
    }

    private ImportPreview preview(String token) {
        return service.preview(token).orElseThrow();
    }

    private void assertPlaces(ImportReport report) {
        List<Long> written = repository.figureNumbers(report);
        assertEquals(report.getWritten(), written.size(), report.getFileName());
        if (!written.isEmpty()) {
            assertEquals(written.size(), reads.query("select count(c) from FigureCitation c where c.figure.id between :first and :last"
                    + " and c.locator like :place and c.figure.statedText is not null", Long.class)
                    .set("first", written.get(0)).set("last", written.get(written.size() - 1)).set("place", report.getFileName() + " › %")
                    .value(), report.getFileName());
        }
    }

    private LedgerCheck check() throws Exception {
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .until(() -> inTransaction.get(() -> records.as("anna", checks::begin)), Optional::isPresent)
                .orElseThrow()
                .get(5, TimeUnit.MINUTES);
        return inTransaction.get(() -> reports.page(1, 1).getRows().get(0));
    }
}
