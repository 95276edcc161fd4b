package org.amur.home;

/**
 * Number of records of one kind, with a link to them.
 *
 * @param kind end of the message key
 * @param address without the context path
 */
public record RecordCount(String kind, long count, String address) { }
