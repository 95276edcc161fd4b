package org.amur.sanctions.proposal;

/** What a publisher's programme is about; those that are about nothing of these are not followed. */
public enum Concern {
    RUSSIA, UKRAINE, CHINA
}
