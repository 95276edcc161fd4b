package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class HtmlTest {

    private final Map<Object, String> labels = new LinkedHashMap<>();

    @Test
    void optionsAreEscapedAndTheChosenOneIsSelected() {
        labels.put("a&b", "<b>");
        labels.put("c", "“d”");
        assertEquals("<option value=\"a&amp;b\">&lt;b&gt;</option><option value=\"c\" selected=\"selected\">“d”</option>",
                Html.options(labels, "c"));
    }

    @Test
    void constantsAreOptionsByTheirNames() {
        labels.put(Thread.State.NEW, "new");
        assertEquals("<option value=\"NEW\" selected=\"selected\">new</option>", Html.options(labels, Thread.State.NEW));
        assertEquals("<option value=\"NEW\">new</option>", Html.options(labels, null));
    }
}
