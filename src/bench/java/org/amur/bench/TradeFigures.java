package org.amur.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Figures for all charts: China's and Russia's exports to and imports from every country and the world, by month and
 * year, as republished by UN Comtrade and the IMF, and each year's by chapter of the Harmonised System. The pair of the
 * two comes first, so that it exists however few figures are requested.
 */
final class TradeFigures {

    private static final OffsetDateTime RECORDED = OffsetDateTime.of(2025, 1, 1, 6, 0, 0, 0, ZoneOffset.UTC);
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 25;
    private static final int CHAPTERS = 97;
    private static final int COMMIT = 5_000;
    /** First number, far above all that the application assigns. */
    private static final long FIRST = 1_000_000_000;

    private final Connection connection;
    private final RecordTable figure;
    private final RecordTable citation;
    private final long source;
    private final int most;
    private final Random random = new Random(1);
    private int made;

    private TradeFigures(Connection connection, int most) throws SQLException {
        this.connection = connection;
        this.most = most;
        figure = new RecordTable(connection, "figure", "id, version, modified_by, modified_at, reporter,"
                + " declarant, partner, commodity, flow, currency, period_kind, period_first, period_last, stated_value, scale,"
                + " amount, published_edtf, published_earliest, published_latest");
        citation = new RecordTable(connection, "figure_citation", "id, figure_id, position, source_id, credibility");
        source = source();
    }

    static void fill(Database database, int figures) throws SQLException {
        if (figures == 0) {
            return;
        }
        long begun = System.nanoTime();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Indexes indexes = Indexes.drop(connection);
            new TradeFigures(connection, figures).write();
            indexes.restore();
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            connection.commit();
        }
        System.out.printf("%,d figures in %d s%n", figures, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void write() throws SQLException {
        try (figure; citation) {
            for (String partner : partners()) {
                for (String declarant : List.of("CN", "RU")) {
                    if (!partner.equals(declarant)) {
                        pair(declarant, partner);
                    }
                }
            }
            flush();
        }
    }

    private static List<String> partners() {
        List<String> partners = new ArrayList<>(List.of("RU", "CN", "W00"));
        Arrays.stream(Locale.getISOCountries()).filter(code -> !partners.contains(code)).forEach(partners::add);
        return partners;
    }

    private void pair(String declarant, String partner) throws SQLException {
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (String flow : List.of("EXPORT", "IMPORT")) {
                for (String reporter : List.of("IMF", "COMTRADE")) {
                    add(reporter, declarant, partner, "TOTAL", flow, "YEAR", YearMonth.of(year, 1), YearMonth.of(year, 12));
                    for (int month = 1; month <= 12; month++) {
                        add(reporter, declarant, partner, "TOTAL", flow, "MONTH", YearMonth.of(year, month), YearMonth.of(year, month));
                    }
                }
                for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
                    add("COMTRADE", declarant, partner, String.format(Locale.ROOT, "%02d", chapter), flow, "YEAR",
                            YearMonth.of(year, 1), YearMonth.of(year, 12));
                }
            }
        }
    }

    private void add(String reporter, String declarant, String partner, String goods, String flow, String kind, YearMonth first,
            YearMonth last) throws SQLException {
        if (made == most) {
            return;
        }
        long id = FIRST + 2L * made;
        BigDecimal dollars = BigDecimal.valueOf(1_000_000L + random.nextInt(900_000_000));
        LocalDate published = LocalDate.of(last.getYear() + 1, 6, 30);
        figure.add(RECORDED, id, 1, Generator.EDITOR, RECORDED, reporter, declarant, partner, goods, flow, "USD", kind,
                first.atDay(1), last.atEndOfMonth(), dollars.toPlainString(), "ONE", dollars, published.toString(), published,
                published);
        citation.add(RECORDED, id + 1, id, 0, source, 2);
        made++;
        if (made % COMMIT == 0) {
            flush();
        }
    }

    private void flush() throws SQLException {
        figure.flush();
        citation.flush();
        connection.commit();
    }

    /** Returns any source of the seed data. */
    private long source() throws SQLException {
        try (Statement statement = connection.createStatement(); var row = statement.executeQuery("select min(id) from source")) {
            row.next();
            return row.getLong(1);
        }
    }
}
