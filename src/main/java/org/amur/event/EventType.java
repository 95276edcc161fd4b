package org.amur.event;

/**
 * What kind of event it is, after PLOVER (Political Language Ontology for Verifiable Event Records), whose sixteen types
 * stand in four groups between cooperation and conflict.
 */
public enum EventType {
    AGREE(Group.VERBAL_COOPERATION), CONSULT(Group.VERBAL_COOPERATION), SUPPORT(Group.VERBAL_COOPERATION),
    CONCEDE(Group.VERBAL_COOPERATION),
    COOPERATE(Group.MATERIAL_COOPERATION), AID(Group.MATERIAL_COOPERATION), RETREAT(Group.MATERIAL_COOPERATION),
    REQUEST(Group.VERBAL_CONFLICT), ACCUSE(Group.VERBAL_CONFLICT), REJECT(Group.VERBAL_CONFLICT),
    THREATEN(Group.VERBAL_CONFLICT),
    PROTEST(Group.MATERIAL_CONFLICT), SANCTION(Group.MATERIAL_CONFLICT), MOBILIZE(Group.MATERIAL_CONFLICT),
    COERCE(Group.MATERIAL_CONFLICT), ASSAULT(Group.MATERIAL_CONFLICT);

    /** Words or deeds, with each other or against each other. */
    public enum Group { VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT, MATERIAL_CONFLICT }

    private final Group group;

    EventType(Group group) {
        this.group = group;
    }

    public Group getGroup() {
        return group;
    }
}
