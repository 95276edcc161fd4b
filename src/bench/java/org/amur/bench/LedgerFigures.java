package org.amur.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Consistent ledger like UN Comtrade's: China's and Russia's exports and imports of each other's goods, by subheading
 * and year. The two counts of one flow differ by freight and insurance.
 */
final class LedgerFigures {

    private static final OffsetDateTime RECORDED = OffsetDateTime.of(2025, 1, 1, 6, 0, 0, 0, ZoneOffset.UTC);
    private static final BigDecimal FREIGHT = new BigDecimal("1.03");
    private static final int FIRST_YEAR = 1996;
    private static final int YEARS = 25;
    private static final int FLOWS = 4;
    private static final int COMMIT = 5_000;
    /** First number; the application reaches it only after millions of its own. */
    private static final long FIRST = 10_000_000;

    private static final String HEADER = "reporter,declarant,partner,commodity,flow,period,value,unit,currency,"
            + "claimed_growth,published,source\n";

    private LedgerFigures() {
    }

    /**
     * One of many figures, by its index.
     *
     * @param place from 0
     */
    record Place(String declarant, String flow, String goods, int year, BigDecimal dollars) {

        static Place of(int place) {
            int goods = place / (FLOWS * YEARS);
            int year = FIRST_YEAR + place / FLOWS % YEARS;
            boolean chinese = place % 2 == 0;
            boolean exports = place / 2 % 2 == 0;
            // A flow out of China is counted by both sides.
            int flow = goods * 2 + (chinese == exports ? 0 : 1);
            BigDecimal dollars = BigDecimal.valueOf(1_000_000L + flow * 7_919L % 900_000).multiply(
                    BigDecimal.valueOf(1000 + 37L * (year - FIRST_YEAR))).movePointLeft(3);
            return new Place(chinese ? "CN" : "RU", exports ? "EXPORT" : "IMPORT",
                    String.format(Locale.ROOT, "%06d", 10_000 + goods * 7), year,
                    (exports ? dollars : dollars.multiply(FREIGHT)).setScale(0, RoundingMode.HALF_UP));
        }

        String partner() {
            return declarant.equals("CN") ? "RU" : "CN";
        }
    }

    static void fill(Database database, int figures) throws SQLException {
        long begun = System.nanoTime();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Indexes indexes = Indexes.drop(connection);
            write(connection, figures);
            indexes.restore();
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            connection.commit();
        }
        System.out.printf("%,d figures in %d s%n", figures, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static void write(Connection connection, int figures) throws SQLException {
        long source = source(connection);
        try (RecordTable figure = new RecordTable(connection, "figure", "id, version, modified_by, modified_at, reporter,"
                + " declarant, partner, commodity, flow, currency, period_kind, period_first, period_last, stated_value, scale,"
                + " amount, published_edtf, published_earliest, published_latest");
             RecordTable citation = new RecordTable(connection, "figure_citation",
                "id, figure_id, position, source_id, credibility")) {
            for (int i = 0; i < figures; i++) {
                Place place = Place.of(i);
                long id = FIRST + 2L * i;
                LocalDate published = LocalDate.of(place.year() + 1, 6, 30);
                figure.add(RECORDED, id, 1, Generator.EDITOR, RECORDED, place.declarant().equals("CN") ? "GACC" : "FTS",
                        place.declarant(), place.partner(), place.goods(), place.flow(), "USD", "YEAR",
                        LocalDate.of(place.year(), 1, 1), LocalDate.of(place.year(), 12, 31),
                        place.dollars().toPlainString(), "ONE", place.dollars(), published.toString(), published, published);
                citation.add(RECORDED, id + 1, id, 0, source, 2);
                if (i % COMMIT == COMMIT - 1) {
                    figure.flush();
                    citation.flush();
                    connection.commit();
                }
            }
            figure.flush();
            citation.flush();
        }
        connection.commit();
    }

    /** Returns any source of the seed data. */
    private static long source(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); var row = statement.executeQuery("select min(id) from source")) {
            row.next();
            return row.getLong(1);
        }
    }

    static long id(int place) {
        return FIRST + 2L * place;
    }

    /** Returns a file of the same figures as republished by UN Comtrade; one in a hundred has a digit more. */
    static String file(int figures, int first) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = first; i < first + figures; i++) {
            Place place = Place.of(i);
            csv.append("COMTRADE,").append(place.declarant()).append(',').append(place.partner()).append(',')
                    .append(place.goods()).append(',').append(place.flow().toLowerCase(Locale.ROOT)).append(',')
                    .append(place.year()).append(',')
                    .append(place.dollars().toPlainString()).append(i % 100 == 99 ? "0" : "")
                    .append(",one,USD,,2024-06,UN Comtrade\n");
        }
        return csv.toString();
    }
}
