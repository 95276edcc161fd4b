package org.amur.actor;

import org.amur.text.PartialDate;

/**
 * Relationship from one actor to another, both by id.
 *
 * @param title title of the office or post; null if there is none
 * @param since null if unknown
 * @param until null if it lasts or the end is unknown
 */
public record RelationshipTie(Long id, Long from, Long to, RelationshipKind kind, String title, PartialDate since, PartialDate until) { }
