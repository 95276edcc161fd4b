package org.amur.lists.read;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/**
 * Limits the distinct names in an XML file. The parser keeps each until the end of the file: lists have a hundred, but
 * a malicious file may have nothing else.
 */
final class XmlNames {

    /** Maximum length of all names together; no list reaches a hundredth. */
    static final int MAX_LENGTH = 1_000_000;
    /** Bytes of a name beside its characters. */
    private static final int NAME = 50;

    private final Set<String> seen = new HashSet<>();
    private long length;

    /** Counts the names of the open element, its attributes and namespaces. */
    void element(XMLStreamReader xml) {
        add(xml.getPrefix(), xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            add(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            add(xml.getNamespacePrefix(i), xml.getNamespaceURI(i));
        }
    }

    /** Counts a processing instruction, of which lists have at most one. */
    void instruction(String target) {
        length += target.length() + NAME;
    }

    private void add(String prefix, String name) {
        String whole = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        if (whole != null && seen.add(whole)) {
            length += whole.length() + NAME;
        }
    }

    boolean areTooMany() {
        return length > MAX_LENGTH;
    }
}
