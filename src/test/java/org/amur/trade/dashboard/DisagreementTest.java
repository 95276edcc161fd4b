package org.amur.trade.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.FindingRow;
import org.amur.reconciliation.FindingStatus;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.junit.jupiter.api.Test;

/** Selection and order of findings on the dashboard. */
class DisagreementTest {

    private static final Series RUSSIAN = Series.of(Reporter.FTS, Area.RUSSIA, Flow.TOTAL, Currency.USD);

    @Test
    void conflictsComeFirstAndOfEachTheNewest() {
        Line line = new Line(Period.year(2022), Reporter.GACC);
        List<Disagreement> all = List.of(new Disagreement(line, Period.year(2024), Severity.NOTICE, "1", "1"),
                new Disagreement(line, Period.year(2021), Severity.CONFLICT, "2", "2"),
                new Disagreement(line, Period.year(2023), Severity.CONFLICT, "3", "3"),
                new Disagreement(line, Period.year(2025), Severity.NOTICE, "4", "4"),
                new Disagreement(line, Period.year(2021), Severity.CONFLICT, "2", "2"));
        assertEquals(List.of("3", "2", "4"), Disagreement.told(all, 3).stream().map(Disagreement::sentence).toList());
    }

    @Test
    void findingsAreShownForTheirKindOfPeriod() {
        List<Statement> months = new ArrayList<>(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Stated.billions(RUSSIAN, Period.month(2016, month).toString(), "5")).toList());
        Map<Long, List<FindingRow>> open = new HashMap<>();
        months.forEach(month -> open.put(month.figure(), List.of(finding(1, "2016"))));
        open.put(months.get(2).figure(), List.of(finding(1, "2016"), finding(2, "2016-03")));
        assertEquals(Map.of("2016", List.of(1L)), told(Stated.question("FTS", "USD", null, null), months, open));
        assertEquals(Map.of("2016-03", List.of(2L)), told(Stated.months("FTS", "USD"), months, open));
    }

    @Test
    void cumulativeFindingsAreShownAtTheirLastMonth() {
        Statement nine = Stated.billions(RUSSIAN, "2016-01..2016-09", "45");
        Statement ten = Stated.billions(RUSSIAN, "2016-01..2016-10", "51");
        Map<Long, List<FindingRow>> open = Map.of(ten.figure(), List.of(finding(1, "2016-01..2016-10")));
        assertEquals(Map.of("2016-10", List.of(1L)), told(Stated.months("FTS", "USD"), List.of(nine, ten), open));
    }

    private static Map<String, List<Long>> told(DashboardQuestion question, List<Statement> statements,
            Map<Long, List<FindingRow>> open) {
        Dashboard dashboard = Dashboard.of(question, statements);
        dashboard.touchedBy(open);
        Map<String, List<Long>> told = new HashMap<>();
        dashboard.lines().stream().filter(line -> !line.getFindings().isEmpty()).forEach(line ->
                told.put(line.getPeriod().toString(), line.getFindings().stream().map(FindingRow::getId).toList()));
        return told;
    }

    private static FindingRow finding(long id, String period) {
        return new FindingRow(id, "cause", Rule.MIRROR, Severity.NOTICE, FindingStatus.OPEN, "total",
                "[{\"is\":\"During\",\"period\":\"" + period + "\"}]", OffsetDateTime.now());
    }
}
