package org.amur.lists.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * XML element with its content, by local names, because a list's namespace has changed before. Remembers which
 * elements, texts and attributes were read, so that a reader can keep unknown content.
 *
 * <p>Some formats keep hundreds of thousands until the end of the file: an empty element has only its own fields, and
 * children are a linked list.
 */
final class XmlNode {

    /** Bytes in memory, with the arrays of attributes, without their content and the text. */
    static final int SIZE = 96;

    private final String name;
    private final int line;
    /** Alternating keys and values. */
    private final String[] attributes;
    /** Flags of attributes that were read; null until the first. */
    private boolean[] attributesRead;
    /** Text unless blank; a builder while the element is open. */
    private CharSequence text;
    private XmlNode first;
    private XmlNode last;
    private XmlNode next;
    private boolean read;
    private boolean asked;

    /** @param attributes alternating keys and values */
    XmlNode(String name, int line, String[] attributes) {
        this.name = name;
        this.line = line;
        this.attributes = attributes;
    }

    void child(XmlNode child) {
        if (first == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    void append(String more) {
        if (text instanceof StringBuilder pieces) {
            pieces.append(more);
        } else if (text != null) {
            text = new StringBuilder(text).append(more);
        } else if (!more.isBlank()) {
            text = more;
        }
    }

    /** Ends the element. */
    void close() {
        text = text == null ? null : text.toString();
    }

    /** Returns the bytes of the text in memory, as the {@link Budget} counts. */
    long textSize() {
        return Budget.of(text);
    }

    String name() {
        return name;
    }

    long line() {
        return line;
    }

    /** Returns the children on a path such as {@code akaList/aka}. */
    List<XmlNode> all(String path) {
        List<XmlNode> found = new ArrayList<>();
        all(path, found);
        return found;
    }

    private void all(String path, List<XmlNode> to) {
        int slash = path.indexOf('/');
        String wanted = slash < 0 ? path : path.substring(0, slash);
        String rest = path.substring(slash + 1);
        for (XmlNode child = first; child != null; child = child.next) {
            if (child.name.equals(wanted)) {
                child.asked = true;
                if (slash < 0) {
                    to.add(child);
                } else {
                    child.all(rest, to);
                }
            }
        }
    }

    /** Passes on the outermost elements with children that were not read. */
    void forEachUnread(Consumer<XmlNode> to) {
        for (XmlNode child = first; child != null; child = child.next) {
            if (child.asked) {
                child.forEachUnread(to);
            } else if (child.first != null) {
                to.accept(child);
            }
        }
    }

    List<XmlNode> children() {
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode child = first; child != null; child = child.next) {
            children.add(child);
        }
        return children;
    }

    /** Returns the text of the element itself; null if it is blank. */
    String text() {
        read = true;
        return text == null ? null : EntryDraft.text(text.toString());
    }

    /** Returns the text of the first element on the path; null if it is absent or blank. */
    String text(String path) {
        List<XmlNode> found = all(path);
        return found.isEmpty() ? null : found.get(0).text();
    }

    /** Returns the texts on the path in alphabetical order, with the separator between them. */
    String texts(String path, String separator) {
        return EntryDraft.joined(separator, all(path).stream().map(XmlNode::text)
                .filter(Objects::nonNull).sorted().toArray(String[]::new));
    }

    /** Returns an attribute; null if it is absent or blank. */
    String get(String attribute) {
        int index = read(attribute);
        return index < 0 ? null : EntryDraft.text(attributes[index + 1]);
    }

    /** Returns the index of an attribute and marks it as read; negative if it is absent. */
    private int read(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                read()[i / 2] = true;
                return i;
            }
        }
        return -1;
    }

    private boolean[] read() {
        if (attributesRead == null) {
            attributesRead = new boolean[attributes.length / 2];
        }
        return attributesRead;
    }

    /** Marks paths as read that do not concern the party, such as row numbers. */
    void ignore(String... paths) {
        for (String path : paths) {
            all(path).forEach(XmlNode::ignored);
        }
    }

    private void ignored() {
        read = true;
        asked = true;
        Arrays.fill(read(), true);
        for (XmlNode child = first; child != null; child = child.next) {
            child.ignored();
        }
    }

    void ignoreAttributes(String... names) {
        for (String attribute : names) {
            read(attribute);
        }
    }

    /** Passes on everything that was not read, with its path. */
    void rest(BiConsumer<String, String> to) {
        rest("", to);
    }

    private void rest(String path, BiConsumer<String, String> to) {
        for (int i = 0; i < attributes.length; i += 2) {
            boolean wasRead = attributesRead != null && attributesRead[i / 2];
            if (!wasRead && !attributes[i + 1].isBlank()) {
                to.accept(path + attributes[i], attributes[i + 1].strip());
            }
        }
        if (!read && text != null) {
            to.accept(path.isEmpty() ? name : path.substring(0, path.length() - 1), text.toString().strip());
        }
        for (XmlNode child = first; child != null; child = child.next) {
            child.rest(path + child.name + "/", to);
        }
    }
}
