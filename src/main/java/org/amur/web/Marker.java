package org.amur.web;

import org.amur.text.PartialDate;

/**
 * Event or measure marked on the dashboard because it may explain a figure. The kind is the end of a message key
 * ({@code kind.event}); the address is without the context path.
 */
public final class Marker {

    private final String kind;
    private final PartialDate date;
    private final String title;
    private final String address;

    public Marker(String kind, PartialDate date, String title, String address) {
        this.kind = kind;
        this.date = date;
        this.title = title;
        this.address = address;
    }

    public String getKind() {
        return kind;
    }

    public PartialDate getDate() {
        return date;
    }

    public String getTitle() {
        return title;
    }

    public String getAddress() {
        return address;
    }
}
