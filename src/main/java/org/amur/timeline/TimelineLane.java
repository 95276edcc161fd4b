package org.amur.timeline;

/** Row of the timeline: records of one kind, by one kind of date. */
public enum TimelineLane {
    /** Events by their date. */ EVENT,
    /** Measures by their start of force. */ MEASURE,
    /** Figures by their publication. */ FIGURE
}
