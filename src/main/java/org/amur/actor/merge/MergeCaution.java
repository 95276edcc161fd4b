package org.amur.actor.merge;

import java.util.List;

/** Provider of a feature's warnings against a merge. A CDI bean for each; warnings do not prevent merges. */
public interface MergeCaution {

    /** Returns sentences in the language of the page; empty if there are no warnings. */
    List<String> against(long survivor, long absorbed);
}
