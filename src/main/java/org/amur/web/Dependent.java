package org.amur.web;

/**
 * Record that refers to another record and so prevents its deletion: its kind (message key {@code kind.<kind>}), title,
 * and address without the context path.
 */
public record Dependent(String kind, String title, String address) { }
