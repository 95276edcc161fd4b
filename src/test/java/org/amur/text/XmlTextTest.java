package org.amur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        assertEquals("Банк 銀行 \ud83d\ude00\n\t", XmlText.valid("Банк 銀行 \ud83d\ude00\n\t"));
        assertEquals("a\ufffdb\ufffdc", XmlText.valid("a\u0002b\fc"));
        assertEquals("\ufffd\ufffd", XmlText.valid("\ud800\uffff"));
    }
}
