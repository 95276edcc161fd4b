package org.amur.sanctions.proposal;

/** What has become of the entry of a designation since an editor last looked at it. */
public enum Outdated {
    /** The current release of its list has it no more. */ GONE,
    /** The list says something else of the party, or its programmes lead to measures under which it is not designated. */ CHANGED
}
