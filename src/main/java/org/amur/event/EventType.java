package org.amur.event;

import java.util.List;

/**
 * What kind of event it is, after PLOVER (Political Language Ontology for Verifiable Event Records), whose sixteen types
 * stand in four groups between cooperation and conflict.
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
            "heavy-weapons", "massacre", "seize", "sexual", "suicide-attack", "torture", "unconventional");

    /** Words or deeds, with each other or against each other. */
    public enum Group {
        MATERIAL_COOPERATION(2), VERBAL_COOPERATION(1), VERBAL_CONFLICT(-1), MATERIAL_CONFLICT(-2);

        private final int step;

        Group(int step) {
            this.step = step;
        }

        /** Where it stands on the scale from conflict, below 0, to cooperation. */
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

    /** PLOVER's words for how an event of this type is done (manual 0.8); an event may have another. */
    public List<String> getModes() {
        return modes;
    }
}
