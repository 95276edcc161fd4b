package org.amur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hardening of XML readers. */
class HardenedXmlTest {

    @Test
    void declaredEntitiesAreRefused() {
        assertThrows(XMLStreamException.class, () -> text("<!DOCTYPE r [<!ENTITY e \"expanded\">]><r>before &e;after</r>"));
    }

    @Test
    void filesAreRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        assertThrows(XMLStreamException.class, () -> text("<!DOCTYPE r [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><r>&e;</r>"));
    }

    @Test
    void charactersOfXmlItselfAreRead() throws XMLStreamException {
        assertEquals("A&B <é", text("<r>A&amp;B &lt;&#233;</r>"));
    }

    private static String text(String document) throws XMLStreamException {
        XMLStreamReader xml = HardenedXml.reader(new StringReader(document));
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
