package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.amur.text.HardenedXml;

/**
 * Streams the requested elements of an XML file, complete and one at a time. Document types and entity declarations are
 * refused: lists have none, attacks do.
 */
final class XmlElements {

    private static final int MAX_DEPTH = 40;
    /** Reference values at the head of a file have some thousands. */
    private static final int MAX_PARTS = 200_000;
    private static final int MAX_SHARED_LENGTH = 40;
    /** Bytes of a reference to the key or value of an attribute and of its read flag. */
    private static final int ATTRIBUTE = 5;
    private static final int SHARED_BITS = 12;
    private static final int SHIFT = Integer.SIZE - SHARED_BITS;
    /** Odd multiplier of Fibonacci hashing. */
    private static final int SPREAD = 0x9E3779B9;

    private final String[] shared = new String[1 << SHARED_BITS];
    private final Map<String, Consumer<XmlNode>> wanted = new HashMap<>();
    private final XmlNames names = new XmlNames();
    private final ListFile file;
    private final Budget budget;
    private final UnreadElements passed;
    private Consumer<XmlNode> root = opened -> { };
    private XmlNode beginning;
    private boolean onlyBeginning;
    /** Number of parts in the open requested element. */
    private int parts;
    private long length;
    private long size;

    XmlElements(ListFile file) {
        this(file, new Budget(Budget.MAX_BYTES), new UnreadElements((name, line) -> { }));
    }

    /** Reports unknown elements that are passed over and have children. */
    XmlElements(ListFile file, ListReadingReport report) {
        this(file, report.budget(), new UnreadElements((name, line) -> report.unknown(name, file.name(), line)));
    }

    private XmlElements(ListFile file, Budget budget, UnreadElements passed) {
        this.file = file;
        this.budget = budget;
        this.passed = passed;
    }

    /** Declares elements that contain requested ones. */
    XmlElements within(String... names) {
        passed.known(names);
        return this;
    }

    /** Declares elements that are ignored with all their content. */
    XmlElements without(String... names) {
        passed.unwanted(names);
        return this;
    }

    /** @param name local name of the elements, at any depth outside of other requested ones */
    XmlElements on(String name, Consumer<XmlNode> to) {
        wanted.put(name, to);
        return this;
    }

    /** Requests elements that are kept, entirely or in part, until everything is read. */
    XmlElements onKept(String name, Consumer<XmlNode> to) {
        return on(name, node -> {
            budget.draw(size, file.name(), node.line());
            to.accept(node);
        });
    }

    /** Requests the root with its attributes, without content. */
    XmlElements onRoot(Consumer<XmlNode> to) {
        root = to;
        return this;
    }

    /** Returns the root with its first element, if any; later content is not parsed. */
    static XmlNode beginning(ListFile file) throws IOException {
        XmlElements elements = new XmlElements(file);
        elements.onlyBeginning = true;
        try {
            elements.onRoot(opened -> elements.beginning = opened).read();
        } catch (UnreadableListException e) {
            if (elements.beginning == null) {
                throw e;
            }
        }
        return elements.beginning;
    }

    void read() throws IOException {
        try (StrictText text = StrictText.of(file)) {
            XMLStreamReader xml = HardenedXml.reader(text);
            try {
                read(xml, text);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private void read(XMLStreamReader xml, StrictText text) throws XMLStreamException {
        Deque<XmlNode> open = new ArrayDeque<>();
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            text.mark();
            if (event == XMLStreamConstants.START_ELEMENT) {
                started(xml, open, ++depth);
                if (onlyBeginning && depth > 1) {
                    beginning.child(node(xml, xml.getLocalName()));
                    return;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                passed.closed(depth--);
                ended(open);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                said(xml, open);
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                names.instruction(xml.getPITarget());
                checkNames(xml);
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refused(ProblemKind.DOCTYPE, xml, "");
            }
        }
    }

    private void started(XMLStreamReader xml, Deque<XmlNode> open, int depth) {
        if (depth > MAX_DEPTH) {
            throw refused(ProblemKind.TOO_DEEP, xml, String.valueOf(MAX_DEPTH));
        }
        names.element(xml);
        checkNames(xml);
        String name = xml.getLocalName();
        if (depth == 1) {
            root.accept(node(xml, name));
        }
        if (open.isEmpty() && !wanted.containsKey(name)) {
            passed.opened(name, depth, xml.getLocation().getLineNumber());
            return;
        }
        if (open.isEmpty()) {
            parts = 0;
            length = 0;
            size = 0;
        }
        if (++parts > MAX_PARTS) {
            throw refused(ProblemKind.TOO_MANY_PARTS, xml, String.valueOf(MAX_PARTS));
        }
        XmlNode node = node(xml, name);
        checkLength(xml);
        if (!open.isEmpty()) {
            open.peek().child(node);
        }
        open.push(node);
    }

    private XmlNode node(XMLStreamReader xml, String name) {
        String[] attributes = new String[2 * xml.getAttributeCount()];
        for (int i = 0; i < attributes.length; i += 2) {
            attributes[i] = shared(xml.getAttributeLocalName(i / 2));
            attributes[i + 1] = shared(xml.getAttributeValue(i / 2));
            length += attributes[i + 1].length();
        }
        size += XmlNode.SIZE + (long) ATTRIBUTE * attributes.length;
        return new XmlNode(shared(name), xml.getLocation().getLineNumber(), attributes);
    }

    /** Returns a shared instance for equal words: most texts repeat a few. */
    private String shared(String text) {
        if (text.length() > MAX_SHARED_LENGTH) {
            size += Budget.of(text);
            return text;
        }
        int place = (text.hashCode() * SPREAD) >>> SHIFT;
        if (!text.equals(shared[place])) {
            shared[place] = text;
            size += Budget.of(text);
        }
        return shared[place];
    }

    private void ended(Deque<XmlNode> open) {
        if (!open.isEmpty()) {
            XmlNode node = open.pop();
            node.close();
            size += node.textSize();
            if (open.isEmpty()) {
                wanted.get(node.name()).accept(node);
            }
        }
    }

    private void said(XMLStreamReader xml, Deque<XmlNode> open) {
        if (!open.isEmpty()) {
            open.peek().append(xml.getText());
            length += xml.getTextLength();
            checkLength(xml);
        }
    }

    private void checkNames(XMLStreamReader xml) {
        if (names.areTooMany()) {
            throw refused(ProblemKind.TOO_MANY_NAMES, xml, String.valueOf(XmlNames.MAX_LENGTH));
        }
    }

    private void checkLength(XMLStreamReader xml) {
        if (length > StrictText.MAX_LENGTH) {
            throw refused(ProblemKind.TOO_LONG, xml, String.valueOf(StrictText.MAX_LENGTH));
        }
    }

    private UnreadableListException refused(ProblemKind reason, XMLStreamReader xml, String detail) {
        return UnreadableListException.of(reason, file.name(), xml.getLocation().getLineNumber(), detail);
    }

    /** Unwraps a refusal of our text that the parser has wrapped. */
    private UnreadableListException refused(XMLStreamException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableListException refused) {
                return refused;
            }
        }
        Location at = failure.getLocation();
        String message = failure.getMessage() == null ? "" : failure.getMessage()
                .replaceFirst("(?s)^ParseError at \\[row,col\\]:\\[[^\\]]*\\]\\s*Message: ", "");
        return new UnreadableListException(new ReadProblem(ProblemKind.NOT_WELL_FORMED, file.name(),
                at == null ? 0 : at.getLineNumber(), message), failure);
    }
}
