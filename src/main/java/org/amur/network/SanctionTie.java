package org.amur.network;

import java.time.LocalDate;

/**
 * Designations of one target by one authority.
 *
 * @param actor       id of the authority as an actor; null if there is none
 * @param target      id of the target
 * @param designation id of one of the designations
 * @param first       earliest day of force; null if unknown
 */
public record SanctionTie(Long authority, String code, String name, String country, Long actor, Long target, Long count,
        Long designation, LocalDate first) { }
