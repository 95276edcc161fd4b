package org.amur.search;

import java.util.Optional;

/** Groups of kinds of records that a search text may ask for beside a name or a period; see {@code words.properties}. */
public enum RecordGroup {

    SANCTIONS, FIGURES, EVENTS;

    /** Returns the group that a word asks for. */
    static Optional<RecordGroup> of(String word) {
        return SearchText.ROLES.of(word).flatMap(RecordGroup::ofRole);
    }

    private static Optional<RecordGroup> ofRole(String role) {
        return switch (role) {
            case "SANCTIONS" -> Optional.of(SANCTIONS);
            case "FIGURES", "FLOWS" -> Optional.of(FIGURES);
            case "EVENTS" -> Optional.of(EVENTS);
            default -> Optional.empty();
        };
    }
}
