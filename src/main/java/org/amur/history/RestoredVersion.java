package org.amur.history;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

import org.amur.web.Difference;

/**
 * Earlier version with whose values an edit form was opened.
 *
 * @param at          time of the version
 * @param by          its author
 * @param differences from the current version to this one
 */
public record RestoredVersion(OffsetDateTime at, String by, List<Difference> differences) implements Serializable {

    private static final long serialVersionUID = 1L;
}
