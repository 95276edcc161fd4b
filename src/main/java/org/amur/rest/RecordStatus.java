package org.amur.rest;

import java.util.function.Function;

import org.amur.history.Recorded;

/**
 * State that background work gives a record, such as its last result. It has no history.
 *
 * @param type type with the fields of the JSON
 * @param read reads the state of a record
 * @param <R>  record
 */
public record RecordStatus<R extends Recorded>(Class<?> type, Function<R, ?> read) {
}
