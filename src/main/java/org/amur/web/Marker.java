package org.amur.web;

import org.amur.text.PartialDate;

/**
 * Event or measure marked on the dashboard because it may explain a figure. The kind is the end of a message key
 * ({@code kind.event}); the address is without the context path.
 */
public record Marker(String kind, PartialDate date, String title, String address) { }
