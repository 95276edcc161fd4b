package org.amur.timeline;

import org.amur.text.PartialDate;

/**
 * Record on the timeline.
 *
 * @param dateKind name of the plotted date: event date, published
 * @param path     page of the record
 * @param draft    whether analysts do not see it
 */
public record TimelineItem(TimelineLane lane, long id, PartialDate date, String dateKind, String title, String path, boolean draft) { }
