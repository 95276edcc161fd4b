package org.amur.figureimport.mapping;

import java.util.List;
import java.util.stream.Collectors;

import org.amur.access.Sha256;

/** Fingerprint of a table's layout: the names of its columns in any order, all periods as one. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** Returns the fingerprint, 64 hexadecimal digits. */
    public static String of(List<String> header) {
        String names = header.stream().map(Fingerprint::withoutTime).distinct().sorted().collect(Collectors.joining("\n"));
        return Sha256.hex(names);
    }

    private static String withoutTime(String name) {
        return ColumnName.of(name).map(joined -> String.join("/", joined.rest().stream().map(Words::folded).toList())
                + String.join(",", joined.time().keySet().stream().map(FigurePart::name).toList()))
                .orElseGet(() -> Periods.ofColumn(name).isPresent() ? "a period" : Words.folded(name));
    }
}
