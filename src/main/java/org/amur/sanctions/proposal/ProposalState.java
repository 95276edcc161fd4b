package org.amur.sanctions.proposal;

/** State of a proposed entry. */
public enum ProposalState {
    /** Undecided, or its designation has ended. */ PROPOSED,
    /** Has a designation that has not ended. */ ACCEPTED,
    /** Declined by an editor. */ DECLINED
}
