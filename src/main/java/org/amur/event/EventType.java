package org.amur.event;

import java.util.List;

/**
 * Event type of PLOVER (Political Language Ontology for Verifiable Event Records): sixteen types in four groups between
 * cooperation and conflict, and statements beside them.
 */
public enum EventType {
    AGREE(Group.VERBAL_COOPERATION), CONSULT(Group.VERBAL_COOPERATION, "visit", "phone", "third-party"),
    SUPPORT(Group.VERBAL_COOPERATION), CONCEDE(Group.VERBAL_COOPERATION),
    COOPERATE(Group.MATERIAL_COOPERATION), AID(Group.MATERIAL_COOPERATION),
    RETREAT(Group.MATERIAL_COOPERATION, "access", "ceasefire", "disarm", "ease", "release", "return", "withdraw"),
    REQUEST(Group.VERBAL_CONFLICT, "assist", "change", "meet", "yield"),
    ACCUSE(Group.VERBAL_CONFLICT, "allege", "disapprove", "investigate"),
    REJECT(Group.VERBAL_CONFLICT, "assist", "change", "meet", "yield"),
    THREATEN(Group.VERBAL_CONFLICT, "ban", "expel", "political", "relations", "restrict", "territory", "violence"),
    PROTEST(Group.MATERIAL_CONFLICT, "boycott", "demo", "hunger", "obstruct", "riot"),
    SANCTION(Group.MATERIAL_CONFLICT, "discontinue", "expel", "withdraw"),
    MOBILIZE(Group.MATERIAL_CONFLICT, "police", "troops"),
    COERCE(Group.MATERIAL_CONFLICT, "arrest", "ban", "curfew", "deport", "martial-law", "restrict", "seize"),
    ASSAULT(Group.MATERIAL_CONFLICT, "abduct", "assassinate", "beat", "cleansing", "explosives", "firearms",
            "heavy-weapons", "massacre", "seize", "sexual", "suicide-attack", "torture", "unconventional"),
    /** Words of an actor. Not a type of PLOVER, which classifies deeds and intentions. */
    STATEMENT(Group.STATEMENT);

    /** Group of types: verbal or material, cooperation or conflict. */
    public enum Group {
        MATERIAL_COOPERATION(2), VERBAL_COOPERATION(1), STATEMENT(0), VERBAL_CONFLICT(-1), MATERIAL_CONFLICT(-2);

        private final int step;

        Group(int step) {
            this.step = step;
        }

        /** Returns the position on the scale from conflict (negative) to cooperation. */
        public int getStep() {
            return step;
        }
    }

    private final Group group;
    private final List<String> modes;

    EventType(Group group, String... modes) {
        this.group = group;
        this.modes = List.of(modes);
    }

    public Group getGroup() {
        return group;
    }

    /** Returns the position on the scale as a reader sees it: a request, such as an invitation, is not a conflict. */
    public int getTone() {
        return this == REQUEST ? Group.STATEMENT.step : group.step;
    }

    /** Returns PLOVER's modes of this type (manual 0.8); older events may have others. */
    public List<String> getModes() {
        return modes;
    }
}
