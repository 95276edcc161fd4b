package org.amur.sanctions.proposal;

/** Change of a designation's entry since an editor last reviewed it. */
public enum Outdated {
    /** Removed from the current release. */ GONE,
    /** Changed in the list, or in programmes with further measures under which the target is not designated. */ CHANGED
}
