package org.amur.intake.rest;

/**
 * Record with its addresses.
 *
 * @param kind as in the journal
 * @param api  its address in the API
 * @param page its address for users
 */
public record LinkedRecord(String kind, long id, String title, String api, String page) {
}
