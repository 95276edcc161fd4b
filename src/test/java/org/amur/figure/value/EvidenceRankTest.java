package org.amur.figure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.amur.source.SourceRegraded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of a source's grade that can change the current statement. */
class EvidenceRankTest {

    @ParameterizedTest
    @CsvSource({"NEWS_ARTICLE, A, NEWS_ARTICLE, D, false", "NEWS_ARTICLE, D, NEWS_ARTICLE, E, true",
        "NEWS_ARTICLE, E, NEWS_ARTICLE, F, false", "NEWS_ARTICLE, B, OFFICIAL_RELEASE, B, true",
        "OFFICIAL_RELEASE, B, DATA_SET, B, false", "NEWS_ARTICLE, E, OFFICIAL_RELEASE, E, false"})
    void onlyAnotherStandingChangesWhatStands(SourceKind kindBefore, Reliability before, SourceKind kind, Reliability now,
            boolean mayDiffer) {
        assertEquals(mayDiffer, EvidenceRank.mayDiffer(new SourceRegraded(7, kindBefore, before, kind, now)));
    }
}
