package org.amur.figureimport.mapping;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.figure.value.Flow;

/**
 * Declarant and partner in the name of a column: {@code China's exports to Russia}, {@code 自 俄 进口}. Empty if one of
 * them is unknown.
 */
final class NamedPair {

    /** Words between a flow and a partner, by the flow with which they are used. */
    private static final ColumnVocabulary<String> BETWEEN = ColumnVocabulary.of("between", flow -> flow);
    private static final ColumnVocabulary<String> OWNERS = ColumnVocabulary.of("owner", country -> country);
    private static final ColumnVocabulary<String> EXPORTERS = ColumnVocabulary.of("exporter", country -> country);
    private static final String ANY = "ANY";
    private static final int MAX_AREA_LENGTH = 4;

    private final List<String> words;
    private final Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);
    private final BitSet places = new BitSet();

    private NamedPair(String name) {
        words = Arrays.asList(name.replaceAll("[’']s(?!\\p{L})", "").strip().split("[^\\p{L}\\p{M}\\p{N}]+"));
        for (int place = 0; place < words.size() && constants.isEmpty(); place++) {
            readAround(place);
        }
        for (int place = 0; place < words.size() && constants.isEmpty(); place++) {
            readOwner(place, name);
        }
    }

    /** Returns {@link FigurePart#PARTNER}, and {@link FigurePart#DECLARANT} if the name states it. */
    static Map<FigurePart, String> of(String name) {
        return new NamedPair(name).constants;
    }

    /** Returns the other words of the name; the whole name if it states no pair. */
    static String without(String name) {
        NamedPair named = new NamedPair(name);
        return named.constants.isEmpty() ? name : IntStream.range(0, named.words.size())
                .filter(place -> !named.places.get(place))
                .mapToObj(named.words::get).collect(Collectors.joining(" "));
    }

    /** Divides a Chinese name into a country, linking words and another country, or into the last two. */
    static Optional<String> divided(String piece) {
        for (int place = 0; place < piece.length() - 1; place++) {
            String between = piece.substring(place, place + 1);
            String declarant = piece.substring(0, place);
            String partner = piece.substring(place + 1);
            if (BETWEEN.find(between).isPresent() && (place == 0 || area(declarant).isPresent()) && area(partner).isPresent()) {
                return Optional.of((declarant + " " + between + " " + partner).strip());
            }
        }
        return Optional.empty();
    }

    private void readAround(int between) {
        Optional<String> speaksOf = BETWEEN.find(words.get(between)).map(ColumnVocabulary.Found::value);
        int partnerEnds = speaksOf.isEmpty() ? -1 : endOfArea(between + 1);
        if (partnerEnds < 0) {
            return;
        }
        int before = between > 1 && OWNERS.find(words.get(between - 1)).isPresent() ? between - 2 : between - 1;
        boolean after = isFlow(before, speaksOf.get());
        if (after != isFlow(partnerEnds, speaksOf.get())) {
            constants.put(FigurePart.PARTNER, area(between + 1, partnerEnds).orElseThrow());
            places.set(between, partnerEnds);
            if (after && before < between - 1) {
                constants.put(FigurePart.DECLARANT, OWNERS.find(words.get(between - 1)).orElseThrow().value());
                places.set(between - 1);
            } else {
                readDeclarant(after ? between - 1 : between);
            }
        }
    }

    /** Reads an owner without a partner: China's exports, экспорт РФ. */
    private void readOwner(int place, String name) {
        boolean possessive = Pattern.compile(Pattern.quote(words.get(place)) + "[’']s(?!\\p{L})").matcher(name).find();
        String word = words.get(place) + (possessive ? "'s" : "");
        boolean besideExports = isFlow(place - 1, Flow.EXPORT.name()) || isFlow(place + 1, Flow.EXPORT.name());
        boolean beside = besideExports || isFlow(place - 1, ANY) || isFlow(place + 1, ANY);
        Optional<String> owner = OWNERS.find(word).filter(found -> beside).or(() -> EXPORTERS.find(word).filter(found -> besideExports))
                .map(ColumnVocabulary.Found::value);
        owner.ifPresent(declarant -> {
            constants.put(FigurePart.DECLARANT, declarant);
            places.set(place);
        });
    }

    private void readDeclarant(int end) {
        IntStream.range(Math.max(0, end - MAX_AREA_LENGTH), end).filter(first -> area(first, end).isPresent())
                .findFirst()
                .ifPresent(first -> {
                    constants.put(FigurePart.DECLARANT, area(first, end).orElseThrow());
                    places.set(first, end);
                });
    }

    private boolean isFlow(int place, String speaksOf) {
        Optional<Flow> flow = place < 0 || place >= words.size() ? Optional.empty()
                : Words.flows().find(words.get(place)).map(ColumnVocabulary.Found::value);
        return flow.filter(found -> speaksOf.equals(ANY) || found.name().equals(speaksOf)).isPresent();
    }

    /** Returns the place after the area that begins here; negative if none does. */
    private int endOfArea(int first) {
        for (int end = Math.min(words.size(), first + MAX_AREA_LENGTH); end > first; end--) {
            if (area(first, end).isPresent()) {
                return end;
            }
        }
        return -1;
    }

    private Optional<String> area(int first, int end) {
        return area(String.join(" ", words.subList(first, end)));
    }

    /** Returns the area of a name; numbers are not names here. */
    private static Optional<String> area(String text) {
        return text.matches(".*\\d.*") ? Optional.empty() : AreaNames.find(text).map(ColumnVocabulary.Found::value)
                .filter(code -> !code.equals(AreaNames.NONE));
    }
}
