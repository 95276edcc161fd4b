package org.amur.web;

/**
 * Record that refers to another record and so prevents its deletion: its kind (message key {@code kind.<kind>}), title,
 * and address without the context path.
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
