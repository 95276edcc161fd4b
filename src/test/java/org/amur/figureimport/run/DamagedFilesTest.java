package org.amur.figureimport.run;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.PublishersFiles;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.figureimport.rows.FigureFile;
import org.amur.figureimport.rows.ParsedFigures;
import org.amur.figureimport.rows.Problem;
import org.amur.figureimport.rows.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Published files with one kind of damage each, against the record of a fresh installation: the preview must not be silent. */
@Tag(PublishersFiles.TAG)
class DamagedFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final long SEED = 32;
    private static final String MONTHLY = "rosstat_fts_monthly_usd_mn_2006_2021.csv";
    private static final String YUAN = "gacc_cny_monthly_2024.csv";
    private static final String HEADLINES = "gacc_headlines.csv";
    private static final String DOTS = "imf_dots_monthly_2011_2020.csv";
    private static final String WIDE = "RU_trade.csv";
    private static final String BALANCES = "balanca_g20_china_2000_2024.csv";
    private static final List<String> FILES = List.of(MONTHLY, YUAN, HEADLINES, DOTS, WIDE, BALANCES);

    private final Map<String, List<Reason>> answers = new LinkedHashMap<>();

    @Test
    void atMostOneOfThirtyDamagedFilesIsTakenSilently() throws IOException {
        shifts();
        damagedTexts();
        growths();
        parts();
        assertEquals(30, answers.size());
        List<String> silent = answers.entrySet().stream().filter(each -> each.getValue().isEmpty()).map(Map.Entry::getKey).toList();
        assertTrue(silent.size() <= 1, () -> answers.entrySet().stream().map(Object::toString).collect(joining("\n", "\n", "\n")));
    }

    /** True files are questioned about contradictions that they contain, and about nothing else. */
    @Test
    void trueFilesAreNotSuspected() throws IOException {
        Map<String, Set<Reason>> asked = new LinkedHashMap<>();
        for (String file : FILES) {
            asked.put(file, Set.copyOf(answer(read(file))));
        }
        asked.values().removeIf(Set::isEmpty);
        // Its Comtrade figures of Russia for 2015 to 2020 are far from those of the record.
        assertEquals(Map.of(BALANCES, Set.of(Reason.CONTRADICTED)), asked);
    }

    private void shifts() throws IOException {
        damage("shift exports", MONTHLY, shift(2));
        damage("shift imports", MONTHLY, shift(3));
        damage("shift both", MONTHLY, shift(2, 3));
        damage("shift totals", YUAN, shift(4));
        damage("shift cumulative", YUAN, shift(5, 7, 9));
        damage("shift months", YUAN, shift(4, 6, 8));
        damage("shift all amounts", YUAN, shift(4, 5, 6, 7, 8, 9));
        damage("shift exports", BALANCES, shift(5));
        damage("shift both", BALANCES, shift(5, 6));
        damage("shift values", DOTS, shift(2));
        damage("shift all years", WIDE, shift(15, 16, 17, 18, 19, 20, 21, 22, 23));
        damage("shift values", HEADLINES, shift(2));
    }

    private void damagedTexts() throws IOException {
        Charset gb = Charset.forName("GB18030");
        Charset western = Charset.forName("windows-1252");
        Charset cyrillic = Charset.forName("windows-1251");
        for (String source : List.of("中国海关总署统计月报", "海关总署：2024年进出口商品国别总值表", "中华人民共和国海关总署")) {
            damage("GB18030 as Latin-1 " + source, sourced(new String(source.getBytes(gb), StandardCharsets.ISO_8859_1)));
            damage("UTF-8 as windows-1252 " + source, sourced(new String(source.getBytes(StandardCharsets.UTF_8), western)));
        }
        for (String source : List.of("Федеральная таможенная служба", "ФТС России", "Таможенная статистика внешней торговли")) {
            damage("UTF-8 as windows-1251 " + source, sourced(new String(source.getBytes(StandardCharsets.UTF_8), cyrillic)));
        }
    }

    private void growths() throws IOException {
        damage("growth as fraction", HEADLINES, scaled(5, -2));
        damage("growth as fraction of tenths", YUAN, scaled(10, -3, 11, 12));
        damage("growth as fraction, recorded rows", amur(YUAN, (row, statement) -> statement.claimedGrowth() == null ? row
                : with(row, 7, statement.claimedGrowth().movePointLeft(2).toPlainString())));
        Random random = new Random(SEED);
        damage("growth of one row as fraction", HEADLINES, rows -> {
            int[] stating = IntStream.range(0, rows.size()).filter(i -> !rows.get(i)[5].isEmpty()).toArray();
            return at(rows, stating[random.nextInt(stating.length)], row -> with(row, 5, move(row[5], -2)));
        });
    }

    private void parts() throws IOException {
        Random random = new Random(SEED);
        int one = 1 + random.nextInt(8);
        damage("exports above the total, month", YUAN, rows -> at(rows, one, row -> with(row, 6, move(row[4], 0).replaceFirst("^1", "2"))));
        damage("exports above the total, cumulative", YUAN, rows -> at(rows, one, row -> with(row, 7, "2" + row[5])));
        damage("imports twice the total", YUAN, rows -> at(rows, one, row -> with(row, 8, twice(row[4]))));
        damage("exports and totals exchanged", YUAN, rows -> rows.stream().map(row -> with(with(row, 4, row[6]), 6, row[4])).toList());
        damage("exports above the total, without imports", amur(YUAN, (row, statement) -> row[2].equals("IMPORT") ? null
                : row[2].equals("EXPORT") ? with(row, 4, twice(twice(row[4]))) : row));
    }

    // ---- Damage

    private static UnaryOperator<List<String[]>> shift(int... columns) {
        return rows -> {
            List<String[]> shifted = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                String[] row = rows.get(i).clone();
                for (int column : columns) {
                    row[column] = rows.get(i == 0 ? rows.size() - 1 : i - 1)[column];
                }
                shifted.add(row);
            }
            return shifted;
        };
    }

    private static UnaryOperator<List<String[]>> scaled(int column, int places, int... others) {
        return rows -> rows.stream().map(row -> {
            String[] scaled = with(row, column, move(row[column], places));
            for (int other : others) {
                scaled = with(scaled, other, move(scaled[other], places));
            }
            return scaled;
        }).toList();
    }

    private static String move(String number, int places) {
        return number.isEmpty() ? "" : new BigDecimal(number).movePointRight(places).toPlainString();
    }

    private static String twice(String number) {
        return new BigDecimal(number).multiply(BigDecimal.valueOf(2)).toPlainString();
    }

    private static String[] with(String[] row, int column, String text) {
        String[] changed = row.clone();
        changed[column] = text;
        return changed;
    }

    private static List<String[]> at(List<String[]> rows, int place, UnaryOperator<String[]> change) {
        return IntStream.range(0, rows.size()).mapToObj(i -> i == place ? change.apply(rows.get(i)) : rows.get(i)).toList();
    }

    private String sourced(String source) throws IOException {
        return amur(MONTHLY, (row, statement) -> with(row, 9, source));
    }

    /** Writes the figures of a file in Amur's own layout; rows without a result are left out. */
    private static String amur(String file, BiFunction<String[], Statement, String[]> change) throws IOException {
        return parsed(read(file)).drafts().stream().map(draft -> {
            Statement said = draft.statement();
            String growth = said.claimedGrowth() == null ? "" : said.claimedGrowth().toPlainString();
            String[] row = {said.series().reporter().name(), said.series().declarant(), said.series().flow().name(), said.period().toString(),
                said.amount().inUnits().toPlainString(), "one", said.series().currency().name(), growth, "", "Bulletin"};
            return change.apply(row, said);
        }).filter(row -> row != null).map(row -> String.join(",", row))
                .collect(joining("\n", "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n", "\n"));
    }

    private void damage(String what, String file, UnaryOperator<List<String[]>> damage) throws IOException {
        List<String> lines = read(file).lines().toList();
        int header = (int) lines.stream().takeWhile(line -> line.startsWith("#")).count();
        List<String[]> rows = lines.stream().skip(header + 1).map(DamagedFilesTest::cells).toList();
        damage(file + ": " + what, Stream.concat(Stream.of(lines.get(header)), damage.apply(rows).stream().map(DamagedFilesTest::line))
                .collect(joining("\n", "", "\n")));
    }

    private void damage(String what, String text) {
        answers.put(what, answer(text));
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).map(cell -> cell.replace("\"", "")).toArray(String[]::new);
    }

    private static String line(String[] cells) {
        return Arrays.stream(cells).map(cell -> cell.contains(",") ? '"' + cell + '"' : cell).collect(joining(","));
    }

    // ---- Answer

    private static List<Reason> answer(String text) {
        ParsedFigures parsed = parsed(text);
        if (!parsed.isAcceptable()) {
            return parsed.problems().stream().map(Problem::reason).distinct().toList();
        }
        return ImportQuestions.of(parsed, known(parsed)).stream().map(Problem::reason).distinct().toList();
    }

    private static List<Statement> known(ParsedFigures parsed) {
        Set<String> trades = parsed.drafts().stream().map(draft -> trade(draft.statement().series())).collect(toSet());
        return RECORD.stream().filter(statement -> trades.contains(trade(statement.series()))).toList();
    }

    private static String trade(Series series) {
        return series.declarant() + series.partner() + series.commodity();
    }

    private static final List<Statement> RECORD = Stream.of("figures", "figures-gacc-cny", "figures-fts", "figures-dots",
            "figures-imf-partners", "figures-comtrade").flatMap(file -> seed(file).drafts().stream())
            .filter(draft -> draft.beside() == null).map(draft -> draft.statement()).toList();

    private static ParsedFigures seed(String file) {
        try (InputStream stream = DamagedFilesTest.class.getResourceAsStream("/seed/" + file + ".csv")) {
            return FigureFile.read(stream, TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(PublishersFiles.get("trade/" + file));
    }

    private static ParsedFigures parsed(String text) {
        try {
            return FigureFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
