package org.amur.text;

import java.util.List;
import java.util.Optional;

/**
 * Text whose UTF-8 bytes were read in another encoding, once or twice: {@code РџСѓС‚РёРЅ} for {@code Путин}. Finds such
 * text, also within undamaged text, and repairs it. Needs enough evidence: a single doubtful pair of letters is left
 * alone. Also repairs texts in Chinese and Russian encodings that were read as Western European.
 */
public final class Mojibake {

    /** Stands for each character that cannot be recovered. */
    static final char LOST = '\uFFFD';

    private static final List<Misreading> MISREADINGS = List.of(Misreading.of("windows-1252"), Misreading.of("windows-1251"),
            Misreading.of("windows-874"), Misreading.of("KOI8-R"), Misreading.of("GB18030"));

    private Mojibake() {
    }

    /** Returns the repaired text, with U+FFFD for lost characters; empty if the text is not damaged. */
    public static Optional<String> repaired(String text) {
        return repair(text).map(RepairedText::text);
    }

    /** Returns the repaired text with its encoding; empty if the text is not damaged. */
    public static Optional<RepairedText> repair(String text) {
        if (text == null || text.chars().allMatch(read -> read < 0x80)) {
            return Optional.empty();
        }
        return twice(text).or(() -> Optional.of(once(text)).filter(Misreading.Repair::isMade))
                .map(repair -> RepairedText.of(repair.text(), repair.encoding())).or(() -> LegacyMisreading.repair(text));
    }

    private static Optional<Misreading.Repair> twice(String text) {
        return MISREADINGS.stream().map(misreading -> misreading.undo(text, false)).filter(Misreading.Repair::isMade)
                .map(repair -> once(repair.text()).after(repair)).filter(Misreading.Repair::isMade).reduce(Mojibake::better);
    }

    private static Misreading.Repair once(String text) {
        return MISREADINGS.stream().map(misreading -> misreading.undo(text, true)).reduce(Mojibake::better).orElseThrow();
    }

    private static Misreading.Repair better(Misreading.Repair one, Misreading.Repair other) {
        return other.evidence() > one.evidence() ? other : one;
    }
}
