package org.amur.text;

import java.io.InputStream;
import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Readers of XML from outside. They load nothing that a document refers to, and refuse entities that it declares. */
public final class HardenedXml {

    private HardenedXml() {
    }

    public static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        return factory().createXMLStreamReader(xml);
    }

    public static XMLStreamReader reader(Reader xml) throws XMLStreamException {
        return factory().createXMLStreamReader(xml);
    }

    /** Creates a factory for one reader, because a factory refers to its last one. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }
}
