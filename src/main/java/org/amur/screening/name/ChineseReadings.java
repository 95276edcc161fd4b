package org.amur.screening.name;

import java.util.List;
import java.util.Locale;

/** Decides whether words in Latin or Cyrillic letters may be read as Chinese or Korean. */
final class ChineseReadings {

    private static final int MAX_KOREAN_WORDS = 3;
    private static final List<Transliteration> UNLIKELY =
            List.of(Transliteration.WADE_GILES, Transliteration.PALLADIUS, Transliteration.KONTSEVICH);

    private final List<NameToken> tokens;
    private final boolean person;

    /** @param tokens tokens, modified in place */
    ChineseReadings(List<NameToken> tokens, boolean person) {
        this.tokens = tokens;
        this.person = person;
    }

    /**
     * Removes Chinese readings unless the whole name can be Chinese: Tan is Dan in Wade–Giles, but not in Tan Smith.
     */
    void dropUnlikely() {
        for (Transliteration path : UNLIKELY) {
            if (!isRead(path)) {
                continue;
            }
            List<NameToken> names = tokens.stream().filter(PersonWords::isName).toList();
            boolean likely = person && names.size() > 1 && names.stream().allMatch(token -> isReadBy(token, path))
                    && (path != Transliteration.KONTSEVICH || isKorean(names));
            for (int i = 0; i < tokens.size() && !likely; i++) {
                NameToken token = tokens.get(i);
                boolean longCyrillic = path == Transliteration.PALLADIUS && token.written().length() > 4 && !person;
                if (!longCyrillic && token.readings().stream().anyMatch(reading -> reading.path() == path)) {
                    tokens.set(i, token.heardAs(token.readings().stream().filter(reading -> reading.path() != path).toList()));
                }
            }
        }
    }

    private boolean isRead(Transliteration path) {
        for (NameToken token : tokens) {
            for (WordReading reading : token.readings()) {
                if (reading.path() == path) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns true if a syllable such as li, pan or Ли sounds the same anyway and has no reading of its own. */
    private static boolean isReadBy(NameToken token, Transliteration path) {
        String lower = token.written().toLowerCase(Locale.ROOT);
        return switch (path) {
            case PALLADIUS -> !Syllables.PALLADIUS.read(lower.replace("ъ", "")).isEmpty();
            case KONTSEVICH -> Kontsevich.isSyllables(lower);
            default -> token.readings().stream().anyMatch(reading -> reading.path() == path
                    || reading.path() == Transliteration.LATIN && !Syllables.WADE_GILES.read(reading.latin()).isEmpty());
        };
    }

    private static boolean isKorean(List<NameToken> names) {
        return names.size() <= MAX_KOREAN_WORDS
                && names.stream().anyMatch(token -> Kontsevich.isSurname(token.written().toLowerCase(Locale.ROOT)));
    }
}
