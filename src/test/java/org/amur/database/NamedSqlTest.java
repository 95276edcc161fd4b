package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void everyOccurrenceOfANameHasANumber() {
        assertEquals("a = ?1 and b = ?2 or c = ?3", NamedSql.numbered("a = :one and b = :other or c = :one"));
    }

    @Test
    void textThatResemblesANameIsKept() {
        assertEquals("'12:30' || a::text", NamedSql.numbered("'12:30' || a::text"));
    }
}
