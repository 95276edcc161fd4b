package org.amur.screening.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Case id and version as submitted by a form: {@code 5.2}. */
record CaseKey(long id, int version) {

    private static final String BETWEEN = "-";
    /** Maximum cases in a request, more than any page of a list has. */
    private static final int MAX = 100;

    /** Parses several keys: {@code 5.2-7.1}; invalid ones are ignored. */
    static List<CaseKey> parseAll(String sent) {
        return sent == null ? List.of() : Stream.of(sent.split(BETWEEN)).map(CaseKey::parse).flatMap(Optional::stream)
                .limit(MAX).toList();
    }

    static String text(List<CaseKey> several) {
        return several.stream().map(CaseKey::toString).collect(Collectors.joining(BETWEEN));
    }

    static Optional<CaseKey> parse(String sent) {
        String[] parts = sent.split("\\.", -1);
        try {
            return parts.length == 2 ? Optional.of(new CaseKey(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id + "." + version;
    }
}
