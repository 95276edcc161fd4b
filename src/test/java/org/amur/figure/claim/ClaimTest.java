package org.amur.figure.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts of sentences in three languages, each with its flow, period and growth, by a table. */
class ClaimTest {

    private static final Path SENTENCES = Path.of("src/test/resources/org/amur/figure/claim/claims.txt");
    private static final String ROW = "  ";
    private static final int MIN_COUNT = 100;

    record Sentence(String text, List<String> rows) {

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void eachAmountHasItsOwn(Sentence sentence) {
        assertEquals(
                String.join("\n", sentence.rows),
                ParsedClaim.read(sentence.text).claims().stream()
                        .map(ClaimTest::describe)
                        .collect(Collectors.joining("\n")),
                sentence.text);
    }

    static List<Sentence> sentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(SENTENCES)) {
            if (line.startsWith(ROW)) {
                sentences.get(sentences.size() - 1).rows.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(new Sentence(line, new ArrayList<>()));
            }
        }
        return sentences;
    }

    @Test
    void theTableIsLong() throws IOException {
        assertTrue(sentences().size() > MIN_COUNT);
    }

    private static String describe(Claim claim) {
        List<String> parts = new ArrayList<>();
        add(parts, "", claim.amount(), amount -> amount.value().toPlainString() + " " + amount.scale() + " " + amount.currency());
        add(parts, "flow ", claim.flow(), flow -> flow.flow() + (flow.whose().isEmpty() ? "" : " of " + flow.whose()));
        add(parts, "period ", claim.period(), Object::toString);
        add(parts, "growth ", claim.growth(), BigDecimal::toPlainString);
        claim.remarks().forEach(remark -> parts.add("not " + remark.doubt()));
        return String.join("; ", parts);
    }

    private static <T> void add(List<String> parts, String name, ParsedPart<T> part, Function<T, String> text) {
        if (!part.isEmpty()) {
            parts.add(name + part.readings().stream().map(reading -> text.apply(reading.what())).collect(Collectors.joining(" / "))
                    + part.questions().stream().map(question -> " ?" + question.doubt()).distinct().collect(Collectors.joining()));
        }
    }
}
