package org.amur.lists.read;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/**
 * The different names in an XML file. Its parser keeps each until the end of the file: lists have a hundred, but a file may be made of
 * nothing else.
 */
final class XmlNames {

    /** Of all together; the names of no list have so much as a hundredth. */
    static final int LONGEST = 1_000_000;
    /** What a name takes beside its letters. */
    private static final int NAME = 50;

    private final Set<String> seen = new HashSet<>();
    private long length;

    /** Those of the element that is open, with its attributes and namespaces. */
    void element(XMLStreamReader xml) {
        add(xml.getPrefix(), xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            add(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            add(xml.getNamespacePrefix(i), xml.getNamespaceURI(i));
        }
    }

    /** An instruction to another program, which lists have one of or none. */
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
        return length > LONGEST;
    }
}
