package org.amur.trade.dashboard;

import org.amur.trade.Cell;

/** Total in one currency with its year. */
public record Yearly(int year, Cell total) { }
