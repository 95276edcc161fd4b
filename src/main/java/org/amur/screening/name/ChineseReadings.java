package org.amur.screening.name;

import java.util.List;

/** Settles whether the words of a name may be read as Chinese ones in Latin or Cyrillic letters. */
final class ChineseReadings {

    private final List<NameToken> tokens;
    private final boolean person;

    /** @param tokens to be changed in place */
    ChineseReadings(List<NameToken> tokens, boolean person) {
        this.tokens = tokens;
        this.person = person;
    }

    /** Chinese readings hold only where the whole name can be Chinese: Tan is Dan by Wade–Giles, but not in Tan Smith. */
    void dropUnlikely() {
        for (Path path : new Path[] {Path.WADE_GILES, Path.PALLADIUS}) {
            if (tokens.stream().noneMatch(token -> token.readings().stream().anyMatch(reading -> reading.path() == path))) {
                continue;
            }
            List<NameToken> names = tokens.stream().filter(PersonWords::isName).toList();
            boolean chinese = person && names.size() > 1
                    && names.stream().allMatch(token -> token.readings().stream()
                            .anyMatch(reading -> reading.path() == path || isPlainPinyin(reading)));
            for (int i = 0; i < tokens.size() && !chinese; i++) {
                NameToken token = tokens.get(i);
                boolean longCyrillic = path == Path.PALLADIUS && token.written().length() > 4 && !person;
                if (!longCyrillic && token.readings().stream().anyMatch(reading -> reading.path() == path)) {
                    tokens.set(i, token.heardAs(token.readings().stream().filter(reading -> reading.path() != path).toList()));
                }
            }
        }
    }

    /** A syllable like li or pan, which is the same by Wade–Giles. */
    private static boolean isPlainPinyin(Reading reading) {
        return reading.path() == Path.LATIN && !Syllables.WADE_GILES.read(reading.latin()).isEmpty();
    }
}
