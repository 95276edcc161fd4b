package org.amur.lists.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One element of a file with all that is in it, by local names: a list's namespace has changed before. It remembers which
 * elements, texts and attributes were asked for, so that a reader can keep what it did not know of.
 *
 * <p>Of some formats hundreds of thousands are kept until the end of the file: an element without anything in it holds nothing but
 * its own fields, and knows the next of its parent's children, so that these need no list.
 */
final class XmlNode {

    /** In the memory, with its arrays of attributes and without what these and its text say. */
    static final int SIZE = 96;

    private final String name;
    private final int line;
    /** Keys and values by turns. */
    private final String[] attributes;
    /** Null until one is asked for. */
    private boolean[] attributesRead;
    /** What is blank is not kept; a builder while the element is open and its text comes in pieces. */
    private CharSequence text;
    private XmlNode first;
    private XmlNode last;
    private XmlNode next;
    private boolean read;
    private boolean asked;

    /** @param attributes keys and values by turns */
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

    /** Nothing more comes. */
    void close() {
        text = text == null ? null : text.toString();
    }

    /** In the memory, as the {@link Budget} counts. */
    long textSize() {
        return Budget.of(text);
    }

    String name() {
        return name;
    }

    long line() {
        return line;
    }

    /** The children on a path such as {@code akaList/aka}. */
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

    /** The outermost elements that have others in them and were not asked for. */
    void unasked(Consumer<XmlNode> to) {
        for (XmlNode child = first; child != null; child = child.next) {
            if (child.asked) {
                child.unasked(to);
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

    /** The text of an element itself; null if it is blank. */
    String text() {
        read = true;
        return text == null ? null : EntryDraft.text(text.toString());
    }

    /** The text of the first element on the path; null if there is none or it is blank. */
    String text(String path) {
        List<XmlNode> found = all(path);
        return found.isEmpty() ? null : found.get(0).text();
    }

    /** The texts of the elements on the path, with the separator between them, in the order of the alphabet. */
    String texts(String path, String separator) {
        return EntryDraft.joined(separator, all(path).stream().map(XmlNode::text)
                .filter(Objects::nonNull).sorted().toArray(String[]::new));
    }

    /** Null if there is none or it is blank. */
    String get(String attribute) {
        int index = read(attribute);
        return index < 0 ? null : EntryDraft.text(attributes[index + 1]);
    }

    /** Of the two by the name of one of them; less than zero if there is none. */
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

    /** Passes over what says nothing on a party, such as numbers of rows. */
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

    /** Everything that was not asked for, with the path to it. */
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
