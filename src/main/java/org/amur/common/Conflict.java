package org.amur.common;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Somebody else has saved the record since a form was filled from it: who, and what differs between theirs
 * ({@link Difference#getBefore()}) and what is in the form ({@link Difference#getAfter()}).
 */
public final class Conflict implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String who;
    private final List<Difference> differences;

    public Conflict(String who, Map<String, String> theirs, Map<String, String> yours) {
        this.who = who;
        this.differences = Difference.between(theirs, yours);
    }

    public String getWho() {
        return who;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
