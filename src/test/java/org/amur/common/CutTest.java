package org.amur.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CutTest {

    @Test
    void whatFitsStaysAndNoCharacterIsHalved() {
        assertEquals("习近平", Cut.to("习近平", 3));
        assertEquals("习近", Cut.to("习近平", 2));
        assertEquals("a𠀀", Cut.to("a𠀀b", 3));
        assertEquals("a", Cut.to("a𠀀b", 2));
        assertEquals("", Cut.to("", 1));
        assertEquals("", Cut.to("a", 0));
    }
}
