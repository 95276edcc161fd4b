package org.amur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ShortTextTest {

    @Test
    void shortTextsAreKeptAndNoCharacterIsSplit() {
        assertEquals("习近平", ShortText.to("习近平", 3));
        assertEquals("习近", ShortText.to("习近平", 2));
        assertEquals("a𠀀", ShortText.to("a𠀀b", 3));
        assertEquals("a", ShortText.to("a𠀀b", 2));
        assertEquals("", ShortText.to("", 1));
        assertEquals("", ShortText.to("a", 0));
    }

    @Test
    void blankTextsAreNone() {
        assertNull(ShortText.orNull(null));
        assertNull(ShortText.orNull(" \n"));
        assertEquals("a b", ShortText.orNull(" a b "));
    }
}
