package org.amur.actor.merge;

import java.util.List;

/** What a part of the application knows that speaks against two actors being one. A CDI bean for each; it keeps nobody from merging. */
public interface MergeCaution {

    /** Sentences in the reader's language; empty if nothing speaks against it. */
    List<String> against(long survivor, long absorbed);
}
