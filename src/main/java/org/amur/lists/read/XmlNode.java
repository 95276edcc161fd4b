package org.amur.lists.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One element of a file with all that is in it, by local names: a list's namespace has changed before. It remembers which
 * elements, texts and attributes were asked for, so that a reader can keep what it did not know of.
 */
final class XmlNode {

    private final String name;
    private final long line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Set<String> attributesRead = new HashSet<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean read;
    private boolean asked;

    XmlNode(String name, long line) {
        this.name = name;
        this.line = line;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void child(XmlNode child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    int length() {
        return text.length();
    }

    String name() {
        return name;
    }

    long line() {
        return line;
    }

    /** The children on a path such as {@code akaList/aka}. */
    List<XmlNode> all(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode child : children) {
            if (child.name.equals(first)) {
                child.asked = true;
                found.addAll(slash < 0 ? List.of(child) : child.all(path.substring(slash + 1)));
            }
        }
        return found;
    }

    /** The outermost elements that have others in them and were not asked for. */
    void unasked(Consumer<XmlNode> to) {
        for (XmlNode child : children) {
            if (child.asked) {
                child.unasked(to);
            } else if (!child.children.isEmpty()) {
                to.accept(child);
            }
        }
    }

    List<XmlNode> children() {
        return children;
    }

    /** The text of an element itself; null if it is blank. */
    String text() {
        read = true;
        return EntryDraft.text(text.toString());
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
        attributesRead.add(attribute);
        return EntryDraft.text(attributes.get(attribute));
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
        attributesRead.addAll(attributes.keySet());
        children.forEach(XmlNode::ignored);
    }

    void ignoreAttributes(String... names) {
        attributesRead.addAll(List.of(names));
    }

    /** Everything that was not asked for, with the path to it. */
    void rest(BiConsumer<String, String> to) {
        rest("", to);
    }

    private void rest(String path, BiConsumer<String, String> to) {
        attributes.forEach((key, value) -> {
            if (!attributesRead.contains(key) && !value.isBlank()) {
                to.accept(path + key, value.strip());
            }
        });
        if (!read && !text.toString().isBlank()) {
            to.accept(path.isEmpty() ? name : path.substring(0, path.length() - 1), text.toString().strip());
        }
        children.forEach(child -> child.rest(path + child.name + "/", to));
    }
}
