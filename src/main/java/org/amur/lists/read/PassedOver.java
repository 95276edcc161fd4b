package org.amur.lists.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/**
 * What of an XML file is passed over because it is outside of all that is wanted. An element that is not known and has others in
 * it may be one that is wanted under another name, and is told.
 */
final class PassedOver {

    private static final int ROOT = 1;

    private final ObjLongConsumer<String> to;
    private final Set<String> known = new HashSet<>();
    private final Set<String> unwanted = new HashSet<>();
    private String outermost;
    private long line;
    /** Of the outermost that is not known, while it is open; else 0. */
    private int depth;

    PassedOver(ObjLongConsumer<String> to) {
        this.to = to;
    }

    /** Elements with others in them that are known; these are looked at in turn. */
    void known(String... names) {
        known.addAll(List.of(names));
    }

    /** Elements that are known with all that is in them. */
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
