package org.amur.intake.actor;

import java.time.LocalDate;

/**
 * Office of a person.
 *
 * @param title as in the record, usually English: “President”, “Minister of Foreign Affairs”; may be null
 * @param of id of the state, ministry, organisation or company
 * @param country ISO 3166 code of that actor; null if unknown
 * @param since first possible day; null if unknown
 * @param until last possible day; null if it lasts
 */
public record KnownOffice(String title, long of, String country, LocalDate since, LocalDate until) {
}
