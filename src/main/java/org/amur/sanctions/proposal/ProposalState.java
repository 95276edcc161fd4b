package org.amur.sanctions.proposal;

/** What has become of an entry that the record may have a designation of. */
public enum ProposalState {
    /** Nobody has decided yet, or what was accepted has ended since. */ PROPOSED,
    /** A designation that has not ended comes from it. */ ACCEPTED,
    /** An editor said that it is to be none. */ DECLINED
}
