package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.amur.ServerTests;
import org.amur.figure.Figure;
import org.amur.figure.TradeRecords;
import org.amur.figure.value.Scale;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;
import org.amur.history.TemporalReader;
import org.amur.text.PartialDate;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.junit.jupiter.api.Test;

/** Tables without a fixed layout, from the upload to their figures. */
class AnyTableIT extends ServerTests {

    private static final int MANY = 620;

    @Inject
    private TradeRecords records;

    @Inject
    private FigureImportService service;

    @Inject
    private ImportRepository repository;

    @Inject
    private TemporalReader reads;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void aMappingIsDeclaredKeptAndProposedForTheNextFile() {
        long source = records.source("Office " + TradeRecords.word());
        String own = "c" + TradeRecords.word();
        String token = keep("Year,Country,Partner," + own + ",Exports,Imports\n1921,Paraguay,Russia,x,3.5,4.5\n");
        assertFalse(preview(token).isAcceptable(), "Nobody has said who publishes, or in which unit");
        Mapping declared = preview(token).getHead().mapping().with(FigurePart.REPORTER, "COMTRADE").with(FigurePart.UNIT, "MILLION")
                .with(FigurePart.CURRENCY, "USD");
        as(() -> service.setReading(token, null, null, declared));
        assertTrue(preview(token).isAcceptable());
        as(() -> service.saveMapping(token, "Office of " + own));
        as(() -> service.setSource(token, source, null));
        assertEquals(2, record(token).getWritten());

        String next = keep("Imports,Exports,Country,Partner,Year," + own + "\n4,3,Paraguay,Russia,1922,y\n");
        ImportPreview proposed = preview(next);
        assertTrue(proposed.isAcceptable());
        assertEquals("Office of " + own, proposed.getHead().mapping().publisher());
    }

    /** Two users, each with a preview: nothing is written that was not shown. */
    @Test
    void aReadingChangedAfterThePreviewIsNotImported() {
        long source = records.source("Office " + TradeRecords.word());
        String own = "c" + TradeRecords.word();
        String table = "refYear,flowCode,partnerDesc,reporterDesc,cmdCode,primaryValue," + own
                + "\n1943,X,China,Ecuador,TOTAL,77,x\n";
        String token = keep(table);
        as(() -> service.setSource(token, source, null));
        ImportPreview shown = preview(token);
        assertTrue(shown.isComplete());
        assertEquals(shown.getDigest(), preview(token).getDigest());

        records.as("boris", () -> {
            String theirs = service.keep("theirs.csv", table.getBytes(StandardCharsets.UTF_8));
            service.setMapping(theirs, shown.getHead().mapping().with(FigurePart.UNIT, "THOUSAND"));
            service.saveMapping(theirs, "Office of " + own);
            return null;
        });
        assertEquals("figureImport.readOtherwise", assertThrows(RefusedException.class, () -> records.as("anna",
                () -> service.record(token, shown.getDigest(), TradeRecords.job()))).getRefusals().get(0).key());
        assertTrue(repository.reportOn(token, "anna").isEmpty());
        ImportPreview now = preview(token);
        assertEquals(source, now.getSource().id(), "Nothing of what was said of the file is lost");
        assertEquals(1, record(token).getWritten());
    }

    /** The plan of the preview serves the import only while the record is unchanged. */
    @Test
    void figuresRecordedAfterThePreviewAreNotWrittenAgain() {
        long source = records.source("Office " + TradeRecords.word());
        String table = "refYear,flowCode,partnerDesc,reporterDesc,cmdCode,primaryValue\n1947,X,China,Ecuador,TOTAL,77\n";
        String token = keep(table + "1948,X,China,Ecuador,TOTAL,78\n");
        as(() -> service.setSource(token, source, null));
        ImportPreview shown = preview(token);
        assertEquals(2, shown.getWritten());

        records.as("boris", () -> {
            String theirs = service.keep("theirs.csv", table.getBytes(StandardCharsets.UTF_8));
            service.setSource(theirs, source, null);
            String digest = service.preview(theirs).orElseThrow().getDigest();
            return service.record(theirs, digest, TradeRecords.job());
        });
        ImportReport report = record(token);
        assertEquals(1, report.getWritten());
        assertEquals(1, report.getKnown());
    }

    /** Another plan in between does not become that of the file, and changed options apply at once. */
    @Test
    void aCachedPlanBelongsToOneFileAndReading() {
        long source = records.source("Office " + TradeRecords.word());
        String table = "refYear,flowCode,partnerDesc,reporterDesc,cmdCode,primaryValue\n%d,X,China,Ecuador,TOTAL,79\n";
        String one = keep(table.formatted(1949));
        String other = keep(table.formatted(1950));
        as(() -> service.setSource(one, source, null));
        as(() -> service.setSource(other, source, null));
        assertEquals("1949", year(one));
        assertEquals("1950", year(other));
        assertEquals("1949", year(one));
        as(() -> service.setMapping(one, preview(one).getHead().mapping().with(FigurePart.UNIT, "THOUSAND")));
        assertEquals(Scale.THOUSAND, preview(one).getToWrite().get(0).statement().amount().scale());
    }

    private String year(String token) {
        return preview(token).getToWrite().get(0).statement().period().toString();
    }

    /** Without the template for such tables the periods would be unknown. */
    @Test
    void aPublicationDateIsCheckedAgainstThePeriodsOfTheTemplate() {
        long source = records.source("Office " + TradeRecords.word());
        String own = "c" + TradeRecords.word();
        String table = own + ",Country,Partner,Exports\n%d,Paraguay,Russia,3.5\n";
        String first = keep(table.formatted(1923));
        as(() -> service.setReading(first, null, null, declared(first, own)));
        as(() -> service.saveMapping(first, "Office of " + own));

        String next = keep(table.formatted(1924));
        assertEquals("figureImport.published.early", assertThrows(RefusedException.class,
                () -> as(() -> service.setSource(next, source, PartialDate.parse("1924-02")))).getRefusals().get(0)
                .key());
        as(() -> service.setSource(next, source, PartialDate.parse("1925-02")));
        assertTrue(preview(next).isComplete());
    }

    private Mapping declared(String token, String year) {
        List<MappedColumn> columns = preview(token).getHead().mapping().columns().stream()
                .map(column -> column.name().equals(year) ? new MappedColumn(year, FigurePart.YEAR, Map.of()) : column).toList();
        return new Mapping("", columns, Map.of(FigurePart.REPORTER, "COMTRADE", FigurePart.UNIT, "MILLION", FigurePart.CURRENCY, "USD"));
    }

    @Test
    void theSecondOfTwoConcurrentTemplateChangesIsRefused() throws Exception {
        String own = "c" + TradeRecords.word();
        String token = keep("Year,Country,Partner," + own + ",Exports\n1921,Paraguay,Russia,x,3.5\n");
        as(() -> service.saveMapping(token, "Office"));
        transaction.begin();
        try {
            TableMapping read = repository.mapping(List.of("Year", "Country", "Partner", own, "Exports")).orElseThrow();
            threads.submit(() -> as(() -> service.saveMapping(token, "Theirs"))).get(1, TimeUnit.MINUTES);
            assertEquals("Office", read.getPublisher());
            assertThrows(StaleException.class, () -> as(() -> service.saveMapping(token, "Mine")));
        } finally {
            transaction.rollback();
        }
        assertEquals("Theirs", preview(token).getHead().mapping().publisher());
    }

    @Test
    void anInvalidPeriodIsAProblemAndNoError() {
        String token = keep("Country,Partner,Exports\nParaguay,Russia,3.5\n");
        Mapping declared = preview(token).getHead().mapping().with(FigurePart.REPORTER, "COMTRADE").with(FigurePart.UNIT, "MILLION")
                .with(FigurePart.CURRENCY, "USD").with(FigurePart.PERIOD, "2023年13月");
        FileFinding looked = records.as("anna", () -> service.firstRows(token, declared)).orElseThrow().getProblems().get(0);
        assertEquals("BAD_PERIOD 2023年13月", looked.getReason() + " " + looked.getText());
        as(() -> service.setMapping(token, declared));
        assertEquals(1, preview(token).getProblemCount());
        as(() -> service.setMapping(token, declared.with(FigurePart.PERIOD, "1923")));
        assertTrue(preview(token).isAcceptable(), "It can be said otherwise");
    }

    @Test
    void amountsFarFromTheRecordAreAskedAbout() {
        String name = "Paper " + TradeRecords.word();
        String trade = "COMTRADE,BO,export,";
        record(keep(AMUR + trade + "1931,900,mn,USD,,1933," + name + ",CN\n"));
        String token = keep(AMUR + trade + "1932,950,bn,USD,,1933," + name + ",CN\n");
        ImportPreview preview = preview(token);
        assertNotNull(preview.getDoubt());
        assertEquals("10^3", preview.getDoubt().getFactor());
        assertFalse(preview.isComplete());
        assertThrows(RefusedException.class, () -> as(() -> service.confirmAmounts(token, "another")));
        as(() -> service.confirmAmounts(token, preview.getDigest()));
        assertNull(preview(token).getDoubt());
        assertEquals(1, record(token).getWritten());
    }

    @Test
    void namesOfGoodsAreKept() {
        long source = records.source("Office " + TradeRecords.word());
        String token = keep("refYear,flowCode,partnerDesc,reporterDesc,cmdCode,cmdDesc,primaryValue\n"
                + "1941,X,China,Peru,121212,Seaweed,77\n");
        as(() -> service.setSource(token, source, null));
        record(token);
        assertEquals(List.of("Seaweed"), reads.query("select c.description from Commodity c where c.code = '121212'", String.class).list());
    }

    /** More than one batch: each with its citation, its history rows and its journal entry. */
    @Test
    void manyFiguresAreWrittenLikeSingleOnes() {
        String name = "Paper " + TradeRecords.word();
        ImportReport report = record(keep(amur(name, MANY)));
        assertEquals(MANY, report.getWritten());
        List<Long> ids = repository.figureNumbers(report);
        assertEquals(MANY, ids.size());
        for (String table : List.of("figure", "figure_history")) {
            assertEquals(MANY, rows(table, "id", ids), table);
        }
        for (String table : List.of("figure_citation", "figure_citation_history")) {
            assertEquals(MANY, rows(table, "figure_id", ids), table);
        }
    }

    private long rows(String table, String column, List<Long> ids) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where " + column + " between ?1 and ?2")
                .setParameter(1, ids.stream().min(Long::compare).orElseThrow())
                .setParameter(2, ids.stream().max(Long::compare).orElseThrow()).getSingleResult()).longValue();
    }

    private static final String AMUR =
            "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source,partner\n";

    /** Returns goods and years that no other test uses. */
    private static String amur(String source, int count) {
        int salt = ThreadLocalRandom.current().nextInt(1000, 9999);
        return "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source,commodity\n"
                + IntStream.range(0, count).mapToObj(row -> "FTS,RU,export," + (1951 + row % 10) + ",1." + salt + row
                        + ",mn,USD,,," + source + "," + String.format("%06d", row / 10 + 1)).collect(Collectors.joining("\n", "", "\n"));
    }

    private long version(long figure) {
        return reads.find(Figure.class, figure).orElseThrow().getVersion();
    }

    private void as(Runnable work) {
        records.as("anna", () -> {
            work.run();
            return null;
        });
    }

    private String keep(String csv) {
        return records.as("anna", () -> service.keep("table.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportPreview preview(String token) {
        return records.as("anna", () -> service.preview(token)).orElseThrow();
    }

    private ImportReport record(String token) {
        String shown = preview(token).getDigest();
        return records.as("anna", () -> repository.report(service.record(token, shown, TradeRecords.job())));
    }
}
