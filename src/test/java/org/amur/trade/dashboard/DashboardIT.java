package org.amur.trade.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SqlStatements;
import org.amur.figure.FigureForm;
import org.amur.figure.TradeRecords;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Reporter;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Database queries of the dashboard for all figures. */
class DashboardIT extends ServerTests {

    private static final int MAX = 5;

    @Inject
    private DashboardRepository repository;

    @Inject
    private TradeRecords records;

    @Inject
    private InTransaction inTransaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Adds repeated statements, for which evidence ranks are read, too. */
    @BeforeEach
    void stateTwice() {
        long source = records.source("Source " + TradeRecords.word());
        records.figure(records.form(source, "1997", "2.9"));
        FigureForm again = records.form(source, "1997", "2.9");
        again.setPublished(PartialDate.parse("2024-03"));
        records.figure(again);
    }

    @Test
    void theDashboardTakesAtMostFiveQueries() {
        List<String> wrong = new ArrayList<>();
        for (DashboardQuestion question : questions()) {
            int statements = statements(question);
            if (statements > MAX) {
                wrong.add(question + ": " + statements);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<DashboardQuestion> questions() {
        return Arrays.stream(Reporter.values())
                .flatMap(reporter -> List.of(Area.CHINA, Area.RUSSIA).stream().flatMap(declarant -> Arrays.stream(Currency.values())
                        .map(currency -> new DashboardQuestion(true, currency, reporter, declarant, null, null, null, true, true))))
                .distinct().toList();
    }

    /** Counts queries in a transaction, where nothing is cached. */
    private int statements(DashboardQuestion question) {
        return inTransaction.get(() -> SqlStatements.of(entities, () -> repository.answer(question)));
    }

    @Test
    void fewerYearsTakeNoMoreQueries() {
        DashboardQuestion asked = new DashboardQuestion(false, Currency.USD, Reporter.FTS, Area.RUSSIA, 1997, 2020, null, false, false);
        assertFalse(inTransaction.get(() -> repository.answer(asked)).lines().isEmpty());
        assertTrue(statements(asked) <= MAX, () -> "statements: " + statements(asked));
    }
}
