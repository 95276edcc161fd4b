package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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
import org.amur.access.ForbiddenException;
import org.amur.figure.FigureCitation;
import org.amur.figure.TradeRecords;
import org.amur.figureimport.rows.Layout;
import org.amur.figureimport.rows.Reason;
import org.amur.history.TemporalReader;
import org.amur.source.Source;
import org.amur.text.PartialDate;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

/** A file of figures is previewed, and then recorded once and as a whole, or not at all. */
class ImportIT extends ServerTests {

    private static final String AMUR_HEADER =
            "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n";
    private static final String FTS_HEADER = "year,month,rus_export_to_china_usd_mn,rus_import_from_china_usd_mn\n";

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
    void amursOwnLayoutMakesTheSourceThatTheRecordDoesNotHave() {
        String name = "Paper " + TradeRecords.word();
        String token = keep(amur(name));
        ImportPreview preview = preview(token);
        assertEquals(Layout.AMUR, preview.getLayout());
        assertEquals(2, preview.getWritten());
        assertEquals(1, preview.getSourcesMade());
        assertEquals(0, figuresOf(name), "The preview writes nothing");

        ImportReport report = record(token);
        assertEquals("anna", report.getBy());
        assertEquals("figures.csv", report.getFileName());
        assertEquals(64, report.getSha256().length());
        assertEquals(List.of(2L, 2, 0, 1), List.of(report.getRowsRead(), report.getWritten(), report.getKnown(),
                report.getSourcesMade()));
        assertEquals(2, figuresOf(name));
        assertEquals("NEWS_ARTICLE F", reads.query("select s from Source s where s.title = :name", Source.class)
                .set("name", name).one().map(made -> made.getKind() + " " + made.getReliability()).orElseThrow());
    }

    @Test
    void theSameFileTwiceWritesOnce() {
        String name = "Paper " + TradeRecords.word();
        record(keep(amur(name)));
        ImportPreview second = preview(keep(amur(name)));
        assertEquals(0, second.getWritten());
        assertEquals(2, second.getKnown());
        ImportReport report = record(second.getFile().getToken());
        assertEquals(0, report.getWritten());
        assertEquals(2, report.getKnown());
        assertEquals(2, figuresOf(name));
    }

    @Test
    void confirmingTwiceLeadsToOneReport() {
        String name = "Paper " + TradeRecords.word();
        String token = keep(amur(name));
        assertEquals(record(token).getId(), record(token).getId());
        assertEquals(2, figuresOf(name));
        assertTrue(records.as("anna", () -> service.preview(token)).isEmpty(), "An imported file is not kept");
    }

    @Test
    void oneBadRowRefusesTheFile() {
        String name = "Paper " + TradeRecords.word();
        String token = keep(amur(name) + "FTS,RU,export,2005-03,\"1,28\",bn,USD,,2006-03," + name + "\n");
        ImportPreview preview = preview(token);
        assertFalse(preview.isComplete());
        FileFinding problem = preview.getProblems().get(0);
        assertEquals("4 value NOT_A_NUMBER 1,28", problem.getLine() + " " + problem.getColumn() + " "
                + problem.getReason() + " " + problem.getText());
        assertThrows(RefusedException.class, () -> record(token));
        assertEquals(0, figuresOf(name));
    }

    @Test
    void everyBadRowIsShown() {
        ImportPreview preview = preview(keep(amur("Paper " + TradeRecords.word())
                + "FTS,RU,export,2005-03,much,bn,USD,,2006-03,Nobody\n".repeat(300)));
        assertEquals(IntStream.range(4, 304).boxed().map(Long::valueOf).toList(),
                preview.getProblems().stream().map(FileFinding::getLine).distinct().toList());
    }

    @Test
    void headlinesFindTheirSourcesByAddressOrTitle() {
        String title = "Paper " + TradeRecords.word();
        long known = records.source(title);
        String other = TradeRecords.word();
        String token = keep("period,flow,value,unit,currency,claimed_growth,publisher,url\n"
                + "2005,cn_exports," + amount() + ",bn,USD,45.1," + title + ",\n"
                + "2006,cn_exports," + amount() + ",bn,USD,,site " + other + ",https://example.org/" + other + "\n"
                + "2007,cn_exports," + amount() + ",bn,USD,,another name,https://example.org/" + other + "\n");
        ImportPreview preview = preview(token);
        assertEquals(Layout.GACC_HEADLINES, preview.getLayout());
        assertEquals(2, preview.getSources().size(), "One address is one source");
        assertEquals(known, preview.getSources().get(0).record().id());
        assertEquals(1, preview.getSourcesMade());
        assertEquals(3, record(token).getWritten());
        assertEquals(1, figuresOf(title));
        assertEquals(2, figuresOf("site " + other));
    }

    @Test
    void anAddressIsOneSourceWithWhateverCapitalsInItsSchemeAndHost() {
        String path = TradeRecords.word();
        String rows = AMUR_HEADER.strip() + ",address\nGACC,CN,export,2005," + amount() + ",bn,USD,,2006-01,A paper,HTTPS://"
                + "Example.org/" + path + "\n";
        assertEquals(1, record(keep(rows)).getWritten());
        ImportPreview second = preview(keep(rows));
        assertEquals(List.of(0, 1, 0), List.of(second.getWritten(), second.getKnown(), second.getSourcesMade()));
        assertEquals(0, preview(keep(rows.replace("HTTPS://Example", "https://example"))).getWritten());
        assertEquals(1, preview(keep(rows.replace(path, path.toUpperCase(Locale.ROOT)))).getSourcesMade(),
                "A path is another in capitals");
    }

    @Test
    void anAddressThatSomebodyEnteredWithTheSameCapitalsIsFound() {
        String path = TradeRecords.word();
        long known = records.source("Paper " + path, "https://Example.ORG/" + path);
        ImportPreview preview = preview(keep(AMUR_HEADER.strip() + ",address\nGACC,CN,export,2005," + amount()
                + ",bn,USD,,2006-01,Another name,HTTPS://Example.ORG/" + path + "\n"));
        assertEquals(known, preview.getSources().get(0).record().id());
    }

    @Test
    void aSourceOfALongNameIsMade() {
        String name = "Paper " + TradeRecords.word() + " " + "of a long name ".repeat(30).strip();
        record(keep(amur(name)));
        assertEquals(2, figuresOf(name));
    }

    /** The press repeats a figure that is recorded with its publication date. */
    @Test
    void repetitionsWithoutADateAreRecognisedByAmount() {
        String amount = amount();
        String dated = "Paper " + TradeRecords.word();
        record(keep(AMUR_HEADER + "GACC,CN,export,2005," + amount + ",bn,USD,,2006-01," + dated + "\n"));
        String other = "Paper " + TradeRecords.word();
        ImportPreview preview = preview(keep("period,flow,value,unit,currency,claimed_growth,publisher,url\n"
                + "2005,cn_exports," + amount + ",bn,USD,," + other + ",\n"
                + "2006,cn_exports," + amount() + ",bn,USD,,Site " + other + ",\n"));
        assertEquals(1, preview.getKnown());
        assertEquals(1, preview.getWritten());
        assertEquals(List.of("Site " + other), preview.getSources().stream().map(NamedSource::name).toList(),
                "A source that would be cited for nothing is not made");
    }

    @Test
    void repetitionsWithoutADateAreNewIfTheyReportAnotherGrowth() {
        String amount = amount();
        record(keep(AMUR_HEADER + "GACC,CN,export,2005," + amount + ",bn,USD,7.5,2006-01,Paper " + TradeRecords.word() + "\n"));
        String row = "2005,cn_exports," + amount + ",bn,USD,%s," + TradeRecords.word() + "%s,\n";
        ImportPreview preview = preview(keep("period,flow,value,unit,currency,claimed_growth,publisher,url\n"
                + row.formatted("", 1) + row.formatted("7.5", 2) + row.formatted("8.1", 3)));
        assertEquals(2, preview.getKnown());
        assertEquals(List.of(4L), preview.getFirstFigures().stream().map(PreviewedFigure::getLine).toList());
    }

    @Test
    void customsInYuanNeedsItsSourceToBeNamed() {
        assertNamed("year,month,row_index_in_month,unit,total_month,total_cum,exports_month,exports_cum,"
                + "imports_month,imports_cum,total_cum_yoy_x10,exports_cum_yoy_x10,imports_cum_yoy_x10\n"
                + "2005,4,151,CNY 10k (wan yuan),140,540,59,232,81,308,79.0,10.0,138.0\n",
                Layout.GACC_YUAN, 6, Map.of());
    }

    @Test
    void russianCustomsPassesOverWhatIsNotStated() {
        assertNamed(FTS_HEADER + "2005,1,1197.01099,640.29537\n2005,2,947.2459,\n", Layout.FTS_MONTHLY, 3,
                Map.of(Reason.NOT_STATED, 1));
    }

    /** Most files state no place, and nothing but the number itself. */
    @Test
    void aFigureHasItsPlaceInTheFileAndTheCellAsItIsWritten() {
        String title = "Release " + TradeRecords.word();
        String token = keep(FTS_HEADER + "2005,7,1486.1889099999999,640.29537\n");
        comesFrom(token, records.source(title), "2006-02-01");
        record(token);
        assertEquals(List.of("1486.1889099999999 figures.csv › 2 › rus_export_to_china_usd_mn",
                "640.29537 figures.csv › 2 › rus_import_from_china_usd_mn"), placesOf(title));

        String name = "Paper " + TradeRecords.word();
        record(keep(AMUR_HEADER.strip() + ",locator,quotation\nGACC,CN,export,2005-07,7.50,bn,USD,,2006-02," + name
                + ",page 3,7.5 billion\n"));
        assertEquals(List.of("7.50 page 3"), placesOf(name), "What the file says of it stands");
    }

    private List<String> placesOf(String source) {
        return reads.query("select c from FigureCitation c where c.source.title = :name order by c.id", FigureCitation.class)
                .set("name", source).list().stream().map(cited -> cited.getFigure().getStatedText() + " " + cited.getLocator()).toList();
    }

    @Test
    void directionOfTradePassesOverOtherCountries() {
        assertNamed("countrySource,countryTarget,value,type,year,month\nChina,Russia,1.5,export,2005,1\n"
                + "India,Brazil,1.5,export,2005,1\n", Layout.IMF_DOTS, 1, Map.of(Reason.OTHER_COUNTRIES, 1));
    }

    /**
     * Asserts that nothing is written before the source is chosen; then every figure cites it and has the publication
     * date.
     */
    private void assertNamed(String csv, Layout layout, int figures, Map<Reason, Integer> passedOver) {
        String title = "Release " + TradeRecords.word();
        long source = records.source(title);
        String token = keep(csv);
        assertTrue(preview(token).isSourceNeeded());
        assertEquals(layout, preview(token).getLayout());
        assertThrows(RefusedException.class, () -> record(token));
        comesFrom(token, source, "2006-02-01");
        ImportReport report = record(token);
        assertEquals(figures, report.getWritten());
        assertEquals(passedOver, report.getPassedOver());
        assertEquals(figures, figuresOf(title));
        assertEquals(figures, reads.query("select count(c) from FigureCitation c where c.source.title = :name"
                + " and c.figure.published.edtf = '2006-02-01'", Long.class).set("name", title).value());
        String again = keep(csv);
        comesFrom(again, source, "2006-02-01");
        assertEquals(figures, preview(again).getKnown());
    }

    @Test
    void aPublicationIsNotBeforeTheEndOfAPeriod() {
        long source = records.source(TradeRecords.word());
        String token = keep(FTS_HEADER + "2005,2,947.2459,700\n");
        assertEquals("figureImport.published.early", assertThrows(RefusedException.class,
                () -> comesFrom(token, source, "2005-02-03")).getRefusals().get(0).key());
        assertEquals("figureImport.published.future", assertThrows(RefusedException.class,
                () -> comesFrom(token, source, "2999")).getRefusals().get(0).key());
    }

    /** More than one batch, so that the first has been sent to the database when the transaction fails. */
    @Test
    void anAbortedImportLeavesNothing() throws Exception {
        String name = "Paper " + TradeRecords.word();
        String rows = IntStream.range(0, 300).mapToObj(row -> "FTS,RU,export," + (1990 + row / 12) + "-"
                + String.format("%02d", row % 12 + 1) + ",1." + row + ",bn,USD,,," + name + "\n")
                .collect(Collectors.joining());
        String token = keep(AMUR_HEADER + rows);
        transaction.begin();
        try {
            assertEquals(300, record(token).getWritten());
        } finally {
            transaction.rollback();
        }
        assertEquals(0, figuresOf(name));
        assertTrue(repository.reportOn(token, "anna").isEmpty());
        assertEquals(300, preview(token).getWritten(), "The file is still there to be imported");
    }

    @Test
    void aSecondConcurrentImportIsRefusedAtOnce() throws Exception {
        String name = "Paper " + TradeRecords.word();
        String token = keep(amur(name));
        transaction.begin();
        try {
            entities.createNativeQuery("select id from import_turn for update").getSingleResult();
            Future<?> second = threads.submit(() -> record(token));
            Throwable told = assertThrows(ExecutionException.class, () -> second.get(5, TimeUnit.SECONDS)).getCause();
            assertInstanceOf(ImportBusyException.class, told);
        } finally {
            transaction.commit();
        }
        assertEquals(0, figuresOf(name));
        assertEquals(2, record(token).getWritten());
    }

    @Test
    void aFileIsVisibleToItsOwnerOnly() {
        String token = keep(amur("Paper " + TradeRecords.word()));
        assertTrue(records.as("boris", () -> service.preview(token)).isEmpty());
        assertThrows(NotFoundException.class, () -> records.as("boris",
                () -> service.record(token, preview(token).getDigest(), TradeRecords.job())));
    }

    @Test
    void theOldestOfTooManyFilesIsDeleted() {
        List<String> tokens = IntStream.range(0, 21)
                .mapToObj(each -> keepAs("carol", amur("Paper " + TradeRecords.word()))).toList();
        assertTrue(previewAs("carol", tokens.get(0)).isEmpty());
        assertTrue(previewAs("carol", tokens.get(1)).isPresent());
    }

    @Test
    void filesExpireAfterADay() throws Exception {
        String token = keepAs("dora", amur("Paper " + TradeRecords.word()));
        transaction.begin();
        entities.createQuery("update ImportFile f set f.uploadedAt = :then where f.token = :token")
                .setParameter("then", OffsetDateTime.now(ZoneOffset.UTC).minusHours(25)).setParameter("token", token).executeUpdate();
        transaction.commit();
        assertTrue(previewAs("dora", token).isEmpty());
    }

    private String keepAs(String name, String csv) {
        return records.as(name, () -> service.keep("figures.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<ImportPreview> previewAs(String name, String token) {
        return records.as(name, () -> service.preview(token));
    }

    @Test
    void importingRequiresTheEditorRole() {
        assertThrows(ForbiddenException.class, () -> service.keep("figures.csv", new byte[1]));
        assertThrows(ForbiddenException.class, () -> service.record("token", "shown", TradeRecords.job()));
    }

    private static String amur(String source) {
        return AMUR_HEADER + "FTS,RU,export,2005-01,9.30,bn,USD,,2006-02," + source + "\n"
                + "FTS,RU,import,2005-01,8.1,bn,USD,1.5,2006-02," + source + "\n";
    }

    /** Returns an amount that no other test states. */
    private static String amount() {
        return "13." + ThreadLocalRandom.current().nextInt(100_000, 1_000_000) + 7;
    }

    private String keep(String csv) {
        return records.as("anna", () -> service.keep("figures.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportPreview preview(String token) {
        return records.as("anna", () -> service.preview(token)).orElseThrow();
    }

    private void comesFrom(String token, long source, String published) {
        records.as("anna", () -> {
            service.setSource(token, source, PartialDate.parse(published));
            return null;
        });
    }

    /** Records with any amounts: they may contradict each other, the initial record, and those of other tests. */
    private ImportReport record(String token) {
        return records.as("anna", () -> {
            service.preview(token).filter(preview -> preview.getDoubt() != null || !preview.getQuestions().isEmpty())
                    .ifPresent(doubted -> service.confirmAmounts(token, doubted.getDigest()));
            return repository.report(service.record(token, service.preview(token).map(ImportPreview::getDigest).orElse(null),
                    TradeRecords.job()));
        });
    }

    private long figuresOf(String source) {
        return reads.query("select count(c) from FigureCitation c where c.source.title = :name", Long.class)
                .set("name", source).value();
    }
}
