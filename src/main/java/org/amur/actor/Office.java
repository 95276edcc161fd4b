package org.amur.actor;

import java.time.LocalDate;

/**
 * Term of office of a person.
 *
 * @param holder id of the person
 * @param since  first possible day; null if unknown
 * @param until  last possible day; null if it lasts or the end is unknown
 */
public record Office(long holder, LocalDate since, LocalDate until) { }
