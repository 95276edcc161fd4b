package org.amur.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.amur.intake.actor.ActorReader;
import org.amur.intake.text.ArticleText;

/** Tests that the readers find what made-up articles say, in each language together, by the measures of the scorecard. */
class IntakeScoreTest {

    private static final Path TEXTS = Path.of("src/test/resources/intake");
    /** Characters of a piece, and between the beginnings of two. */
    private static final int PIECE = 120;
    private static final int STEP = 7;

    @ParameterizedTest
    @CsvSource({
        "actors, 0.90, 0.90",
        "dates, 0.90, 0.85",
        "figures, 0.97, 0.85",
        "periods of figures, 0.90, 0.90",
        "statements, 0.90, 0.80",
        "events, 0.85, 0.90",
        "verbatim quotations, 1, 1"
    })
    void precisionAndRecallReachTheirMinimum(String measure, double precision, double recall) throws IOException {
        ScoreTally tally = new Scorecard(AnswerKeyReader.all(TEXTS), SeedActors.all()).sum(measure, key -> true);
        assertTrue(tally.precision() >= precision && tally.recall() >= recall, measure + ": " + tally + " " + tally.faults());
    }

    @Test
    void theSameTextIsAlwaysReadAlike() throws IOException {
        for (AnswerKey key : AnswerKeyReader.all(TEXTS)) {
            assertEquals(
                    ArticleReading.of(key.text(), new ActorReader(SeedActors.all())),
                    ArticleReading.of(key.text(), new ActorReader(SeedActors.all())));
        }
    }

    /** Pieces end and begin within names, dates and quotations. */
    @Test
    void anyPieceOfATextIsRead() throws IOException {
        ActorReader reader = new ActorReader(SeedActors.all());
        for (AnswerKey key : AnswerKeyReader.all(TEXTS)) {
            String text = key.text().text();
            for (int start = 0; start < text.length(); start += STEP) {
                String piece = text.substring(start, Math.min(start + PIECE, text.length()));
                assertDoesNotThrow(() -> ArticleReading.of(ArticleText.of(piece, null), reader), piece);
            }
        }
    }
}
