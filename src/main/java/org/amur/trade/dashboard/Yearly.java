package org.amur.trade.dashboard;

import org.amur.trade.CitedPoint;

/** Total in one currency with its year. */
public record Yearly(int year, CitedPoint total) { }
