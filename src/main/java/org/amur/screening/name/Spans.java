package org.amur.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of an index by the spans of their words that another name may write as one. */
final class Spans {

    private final Map<String, List<Span>> byBones = new HashMap<>();
    private final Postings names = new Postings();
    private int count;

    /** What spans of several names are alike in. */
    private record Span(ParsedName.Join join, int number) {

        boolean isHeardAs(ParsedName.Join other) {
            return join.framed() == other.framed() && join.sounds().equals(other.sounds());
        }
    }

    /** Takes the names that have a span. */
    interface Found {
        /** @param weight of the words of the span */
        void name(int place, float weight, float likeness);
    }

    void add(int place, WeightedName name) {
        for (ParsedName.Join join : name.joins()) {
            names.add(number(join), place, name.weight(join));
        }
    }

    private int number(ParsedName.Join join) {
        List<Span> alike = byBones.computeIfAbsent(join.bones(), key -> new ArrayList<>(1));
        return alike.stream().filter(span -> span.isHeardAs(join)).findFirst().orElseGet(() -> {
            Span span = new Span(join, count++);
            alike.add(span);
            return span;
        }).number();
    }

    /** Nothing is added from here on. */
    void pack() {
        names.pack(count);
    }

    /** The names that write this word as several. */
    void find(NameToken word, Found found) {
        word.readings().stream().map(Reading::bones).distinct().flatMap(bones -> byBones.getOrDefault(bones, List.of()).stream())
                .forEach(span -> {
                    Meeting meeting = Comparison.joined(span.join(), word, false);
                    if (meeting != null) {
                        report(span, meeting.likeness(), found);
                    }
                });
    }

    private void report(Span span, float likeness, Found found) {
        for (int at = names.start(span.number()); at < names.end(span.number()); at++) {
            found.name(names.value(at), names.weight(at), likeness);
        }
    }
}
