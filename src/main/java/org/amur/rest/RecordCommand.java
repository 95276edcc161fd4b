package org.amur.rest;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import jakarta.validation.constraints.Size;

import org.amur.history.Recorded;

/**
 * Command on a record that is neither its creation nor a change of its fields nor its deletion.
 *
 * @param body   type with the fields that a program sends
 * @param answer type of the answer; null if that is the changed record
 * @param action carries it out on the version that the program has seen, and returns the answer
 * @param <R>    record
 * @param <B>    body
 */
public record RecordCommand<R extends Recorded, B>(Class<B> body, Class<?> answer, BiFunction<R, B, ?> action) {

    /** Body of a command that needs nothing; the reason is for the history. */
    public record Reason(@Size(max = 500) String why) {
    }

    /** Returns a command that is answered with the changed record. */
    public static <R extends Recorded, B> RecordCommand<R, B> of(Class<B> body, BiConsumer<R, B> action) {
        return new RecordCommand<>(body, null, (record, sent) -> {
            action.accept(record, sent);
            return null;
        });
    }
}
