package org.amur.web;

/**
 * A record that refers to another, so that the other cannot be deleted: its kind (the message key {@code kind.<kind>}
 * names it), what a person calls it, and the address of its page without the context path.
 */
public final class Dependent {

    private final String kind;
    private final String title;
    private final String address;

    public Dependent(String kind, String title, String address) {
        this.kind = kind;
        this.title = title;
        this.address = address;
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getAddress() {
        return address;
    }
}
