package org.amur.sanctions.proposal;

/** Subject of a publisher's programme; other programmes are not followed. */
public enum Concern {
    RUSSIA, UKRAINE, CHINA
}
