package org.amur.lists;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.AllocatedBytes;
import org.amur.lists.read.ListFormat;
import org.junit.jupiter.api.Test;

/** The index finds the same matches as a comparison of all pairs, and much faster. */
class SameLinesTest {

    private static final List<String> TEXTS = List.of("PETROV, Ivan", "Ivan Petrov", "ivan  petrov", "Ivan Petrow", "O'Neil", "ONEIL",
            "-", "–", "");
    private static final List<String> DETAILS = List.of("ALIAS", "FORMER", "WEAK", "a.k.a.", "aka");

    /** Reference implementation that compares all pairs. */
    private record Line(String text, List<String> details) {

        private boolean isSame(String part, Line other) {
            if (part.equals("addresses")) {
                return words().equals(other.words());
            }
            Set<String> own = marks();
            return sameName(other) && (own.containsAll(other.marks()) || other.marks().containsAll(own));
        }

        private boolean sameName(Line other) {
            List<String> words = TextNormaliser.words(text).stream().sorted().toList();
            return words.isEmpty() ? text.equals(other.text) : words.equals(TextNormaliser.words(other.text).stream().sorted().toList());
        }

        private List<String> words() {
            return Stream.concat(Stream.of(text), details.stream().sorted()).flatMap(each -> TextNormaliser.words(each).stream()).toList();
        }

        private Set<String> marks() {
            Set<String> marks = new HashSet<>(details);
            marks.retainAll(DETAILS.subList(0, 3));
            return marks;
        }

        private StatementLine said() {
            return new StatementLine(text, details);
        }
    }

    @Test
    void matchesEqualThoseOfComparingAllPairs() {
        Random random = new Random(23);
        for (int round = 0; round < 2_000; round++) {
            String part = round % 2 == 0 ? "names" : "addresses";
            List<Line> left = lines(random);
            List<Line> come = lines(random);
            SameLines same = new SameLines(part, left.stream().map(Line::said).toList());
            for (Line line : come) {
                Line first = left.stream().filter(each -> each.isSame(part, line)).findFirst().orElse(null);
                assertEquals(first != null, same.take(line.said()), () -> line + " of " + come + " in a round of " + part);
                left.remove(first);
            }
            assertEquals(left.stream().map(Line::said).toList(), same.left());
        }
    }

    private static List<Line> lines(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            List<String> details = DETAILS.stream().filter(each -> random.nextInt(3) == 0).toList();
            Line line = new Line(TEXTS.get(random.nextInt(TEXTS.size())), details);
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Test
    void comparingThousandsOfNamesIsNotQuadratic() {
        AllocatedBytes.assertLinear(1_500, names -> {
            String table = entry(names, number -> "N" + number + ", IVAN");
            String xml = entry(names, number -> "Ivan n" + number);
            assertEquals(
                    names,
                    FieldChange.betweenFormats(
                                    EntryLines.of(table),
                                    EntryLines.of(xml),
                                    FormatComparison.of(ListFormat.OFAC_CSV, ListFormat.OFAC_CSV))
                            .get(0)
                            .rewritten());
            String others = entry(names, number -> "Pyotr " + number);
            assertEquals(
                    names,
                    FieldChange.betweenFormats(
                                    EntryLines.of(table),
                                    EntryLines.of(others),
                                    FormatComparison.of(ListFormat.OFAC_CSV, ListFormat.OFAC_CSV))
                            .get(0)
                            .come()
                            .size());
        });
    }

    private static String entry(int names, IntFunction<String> name) {
        return String.format(Locale.ROOT, "{\"kind\":\"PERSON\",\"names\":[%s]}", IntStream.range(0, names)
                .mapToObj(number -> "{\"kind\":\"ALIAS\",\"text\":\"" + name.apply(number) + "\"}").collect(joining(",")));
    }
}
