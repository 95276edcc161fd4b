package org.amur.actor;

/** What sort of actor somebody or something is. */
public enum ActorKind {
    PERSON, STATE, GOVERNMENT_BODY, COMPANY, INTERGOVERNMENTAL_ORGANISATION, ARMED_GROUP, MEDIA, VESSEL, AIRCRAFT, OTHER
}
