package org.amur.figure.series;

import static org.amur.figure.Statements.TOTAL;
import static org.amur.figure.Statements.billions;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.EvidenceRank;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.FigureGrade;
import org.amur.figure.value.Period;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Statement;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

class VintagesTest {

    private static final Statement FIRST = billions(TOTAL, "2021", "146.887", "35.8", "2022-01-14");
    private static final Statement REVISED = billions(TOTAL, "2021", "147.154", null, "2023-01-13");
    private static final Statement UNDATED = billions(TOTAL, "2021", "147.5");

    @Test
    void theNewestIsCurrentAndTheOlderStay() {
        Vintages vintages = Vintages.of(List.of(FIRST, REVISED));
        assertEquals(REVISED, vintages.current());
        assertEquals(List.of(REVISED, FIRST), vintages.newestFirst());
    }

    @Test
    void aStatementOfUnknownDateNeverReplacesADatedOne() {
        assertEquals(FIRST, Vintages.of(List.of(UNDATED, FIRST)).current());
    }

    @Test
    void aCoarserRepetitionReplacesNothing() {
        Statement exact = billions(TOTAL, "2022", "190.271", "29.3", "2023-01-13");
        Statement repeated = billions(TOTAL, "2022", "190", null, "2023-03-20");
        assertEquals(exact, Vintages.of(List.of(exact, repeated)).current());
        assertEquals(repeated, Vintages.of(List.of(exact, repeated)).newestFirst().get(0));
    }

    @Test
    void theGrowthComesFromTheNewestStatementThatReportsOne() {
        assertEquals(FIRST, Vintages.of(List.of(FIRST, REVISED)).growthStatement().orElseThrow());
        assertEquals(true, Vintages.of(List.of(REVISED)).growthStatement().isEmpty());
    }

    @Test
    void ofTwoWithOneDateTheOneRecordedLaterIsCurrent() {
        Statement one = recorded(1L, "146.9");
        Statement two = recorded(2L, "147.2");
        assertEquals(two, Vintages.of(List.of(two, one)).current());
        assertEquals(two, Vintages.of(List.of(one, two)).current());
    }

    @Test
    void statementsOfOneDateAreUnordered() {
        assertEquals(Vintages.Place.OLDER, displaced("2024-01-12", "2024-01-13"));
        assertEquals(Vintages.Place.OLDER, displaced("2023-12", "2024-01-13"));
        assertEquals(Vintages.Place.SAME_DATE, displaced("2024-01-13", "2024-01-13"));
        assertEquals(Vintages.Place.SAME_DATE, displaced("2024-01", "2024-01"));
    }

    @Test
    void statementsOfOverlappingOrUnknownDatesAreUnordered() {
        assertEquals(Vintages.Place.UNORDERED, displaced("2024-01-13", "2024-01"));
        assertEquals(Vintages.Place.UNORDERED, displaced("2024-01-13", "2024"));
        assertEquals(Vintages.Place.UNORDERED, displaced("unknown", "2024-01-13"));
        assertEquals(Vintages.Place.UNORDERED, displaced("unknown", "unknown"));
    }

    /** Returns the place of the first of two statements, which the second replaces. */
    private static Vintages.Place displaced(String date, String dateOfCurrent) {
        Statement one = published(1L, "240.11", date);
        Statement current = published(2L, "240.9", dateOfCurrent);
        Vintages vintages = Vintages.of(List.of(one, current));
        assertEquals(current, vintages.current());
        return vintages.placed().get(1).place();
    }

    @Test
    void theFirstPublicationIsTheCurrentOneOfItsDay() {
        Statement one = published(1L, "240.11", "2024-01-12");
        Statement other = published(2L, "240.9", "2024-01-12");
        Statement later = published(3L, "241.2", "2025-01-13");
        assertEquals(other, Vintages.of(List.of(one, other)).first());
        assertEquals(other, Vintages.of(List.of(later, one, other)).first());
    }

    @Test
    void aDoubtfulStatementNeverDisplacesABetterGradedOne() {
        Statement customs = published(1L, "240.11", "2024-01-12");
        Statement foreign = published(2L, "237", "2024-05-01");
        for (String better : List.of("RELEASE B 1", "ARTICLE C 3", "ARTICLE F 2")) {
            Vintages vintages = Vintages.of(List.of(customs, foreign), graded(better, "ARTICLE F 6"));
            assertEquals(customs, vintages.current(), better);
            assertEquals(List.of(new Vintages.Vintage(foreign, Vintages.Place.DOUBTED)), vintages.setAside());
        }
    }

    @Test
    void aBetterGradedStatementDisplacesADoubtfulOne() {
        Statement foreign = published(1L, "237", "2024-01-12");
        Statement customs = published(2L, "240.11", "2024-05-01");
        Vintages vintages = Vintages.of(List.of(customs, foreign), graded("ARTICLE F 6", "ARTICLE C 3"));
        assertEquals(customs, vintages.current());
        assertEquals(List.of(), vintages.setAside());
    }

    @Test
    void aRepetitionByAnotherDoesNotDisplaceTheReportersOwnStatement() {
        Statement release = published(1L, "244.81", "2025-01-13");
        Statement paper = published(2L, "237", "2025-01-14");
        Vintages vintages = Vintages.of(List.of(release, paper), graded("RELEASE B 2", "ARTICLE A 1"));
        assertEquals(release, vintages.current());
        assertEquals(Vintages.Place.SECOND_HAND, vintages.placed().get(0).place());
    }

    @Test
    void theReportersOwnRevisionIsCurrent() {
        Statement release = published(1L, "240.11", "2024-01-12");
        Statement paper = published(2L, "241", "2024-06-01");
        Statement revised = published(3L, "240.9", "2025-01-13");
        Vintages vintages = Vintages.of(List.of(release, paper, revised),
                graded("RELEASE B 2", "ARTICLE C 2", "DATA A 2"));
        assertEquals(revised, vintages.current());
        assertEquals(release, vintages.first());
    }

    @Test
    void whatNewspapersAloneStateIsRevisedByNewspapers() {
        Statement one = published(1L, "240.11", "2024-01-12");
        Statement other = published(2L, "240.9", "2025-01-13");
        assertEquals(other, Vintages.of(List.of(one, other), graded("ARTICLE B 2", "ARTICLE C 4")).current());
    }

    @Test
    void digitsOfDoubtfulStatementsAreNotKept() {
        Statement foreign = published(1L, "240.4", "2024-01-10");
        Statement customs = published(2L, "240", "2024-01-12");
        assertEquals(customs, Vintages.of(List.of(foreign, customs), graded("ARTICLE F 6", "RELEASE B 2")).current());
        assertEquals(foreign, Vintages.of(List.of(foreign, customs), graded("ARTICLE F 2", "ARTICLE B 2")).current());
    }

    @Test
    void aRepetitionOfAnOlderLevelDoesNotReplaceItsRevision() {
        Statement first = published(1L, "190.271", "2023-01-13");
        Statement revised = published(2L, "190.9", "2024-01-12");
        Statement repeated = published(3L, "190", "2024-03-01");
        Vintages vintages = Vintages.of(List.of(first, revised, repeated));
        assertEquals(revised, vintages.current());
        assertEquals(List.of(Vintages.Place.COARSER, Vintages.Place.STANDING, Vintages.Place.OLDER),
                vintages.placed().stream().map(Vintages.Vintage::place).toList());
    }

    @Test
    void theBestCitationCounts() {
        assertEquals(EvidenceRank.FIRST_HAND, EvidenceRanks.of(List.of(grade(1L, "ARTICLE F 6"), grade(1L, "DATA A 2"),
                grade(1L, "ARTICLE C 2"))).of(published(1L, "1", "2024")));
    }

    private static EvidenceRanks graded(String... grades) {
        List<FigureGrade> all = new ArrayList<>();
        for (String grade : grades) {
            all.add(grade(all.size() + 1L, grade));
        }
        return EvidenceRanks.of(all);
    }

    private static FigureGrade grade(long figure, String grade) {
        String[] parts = grade.split(" ");
        SourceKind kind = parts[0].equals("RELEASE") ? SourceKind.OFFICIAL_RELEASE
                : parts[0].equals("DATA") ? SourceKind.DATA_SET : SourceKind.NEWS_ARTICLE;
        return new FigureGrade(figure, kind, Reliability.valueOf(parts[1]), Credibility.of(Integer.parseInt(parts[2])));
    }

    private static Statement published(long figure, String value, String on) {
        return new Statement(figure, TOTAL, Period.year(2021), Amount.of(value, Scale.BILLION, Currency.USD), null,
                PartialDate.parse(on));
    }

    private static Statement recorded(long figure, String value) {
        return new Statement(figure, TOTAL, Period.year(2021), Amount.of(value, Scale.BILLION, Currency.USD), null,
                PartialDate.unknown());
    }
}
