package org.amur.lists.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** Elements outside of those that are read. An unknown one with child elements may be a renamed one and is reported. */
final class UnreadElements {

    private static final int ROOT = 1;

    private final ObjLongConsumer<String> to;
    private final Set<String> known = new HashSet<>();
    private final Set<String> unwanted = new HashSet<>();
    private String outermost;
    private long line;
    /** Depth within the outermost unknown element; 0 outside. */
    private int depth;

    UnreadElements(ObjLongConsumer<String> to) {
        this.to = to;
    }

    /** Declares known elements whose children are checked in turn. */
    void known(String... names) {
        known.addAll(List.of(names));
    }

    /** Declares elements that are known with all their content. */
    void unwanted(String... names) {
        unwanted.addAll(List.of(names));
    }

    void opened(String name, int atDepth, long atLine) {
        if (depth > 0) {
            if (atDepth == depth + 1 && !unwanted.contains(outermost)) {
                to.accept(outermost, line);
            }
        } else if (atDepth > ROOT && !known.contains(name)) {
            outermost = name;
            depth = atDepth;
            line = atLine;
        }
    }

    void closed(int atDepth) {
        depth = atDepth == depth ? 0 : depth;
    }
}
