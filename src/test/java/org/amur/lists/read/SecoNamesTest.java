package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Spelling variants of name parts on SECO's list form whole names. */
class SecoNamesTest {

    private static final String CYRILLIC = "<spelling-variant lang='RUS' script='CYRL'>%s</spelling-variant>";

    private static List<String> names(String... parts) throws IOException {
        StringBuilder xml = new StringBuilder("<swiss-sanctions-list list-type='whole-list' date='2026-08-27'><target ssid='1'><individual>"
                + "<identity ssid='2' main='true'><name ssid='3' name-type='primary-name'>");
        for (int i = 0; i < parts.length; i++) {
            xml.append("<name-part order='").append(i + 1).append("' name-part-type='part-").append(i + 1).append("'>").append(parts[i])
                    .append("</name-part>");
        }
        xml.append("</name></identity></individual></target></swiss-sanctions-list>");
        return RealFiles.read(RealFiles.made("seco.xml", xml.toString())).entry("1").names().stream()
                .map(name -> name.kind() + " " + name.text() + " " + name.script()).toList();
    }

    @Test
    void oneOfEachPartIsTheWholeNameInThatScript() throws IOException {
        assertEquals(
                List.of("PRIMARY Lukashenka Dzmitry Latn", "VARIATION Лукашенко Дмитрий Cyrl"),
                names(
                        "<value>Lukashenka</value>" + CYRILLIC.formatted("Лукашенко"),
                        "<value>Dzmitry</value>" + CYRILLIC.formatted("Дмитрий")));
    }

    @Test
    void eachOfSeveralOfOnePartIsAName() throws IOException {
        assertEquals(List.of("PRIMARY Lukashenka Dzmitry Latn", "VARIATION Лукашенка Дмитрий Cyrl", "VARIATION Лукашенко Дмитрий Cyrl"),
                names("<value>Lukashenka</value>" + CYRILLIC.formatted("Лукашенко") + CYRILLIC.formatted("Лукашенка"),
                        "<value>Dzmitry</value>" + CYRILLIC.formatted("Дмитрий")));
    }

    @Test
    void partWithoutVariantIsUsedUnchanged() throws IOException {
        assertEquals(
                List.of("PRIMARY Lukashenka Dzmitry Latn", "VARIATION Lukashenka Dmitri Latn"),
                names(
                        "<value>Lukashenka</value>",
                        "<value>Dzmitry</value><spelling-variant lang='RUS' script='LATN'>Dmitri</spelling-variant>"));
    }

    @Test
    void aPartThatHasVariantsAloneKeepsItsPlace() throws IOException {
        assertEquals(List.of("PRIMARY Lukashenko Dzmitry Latn", "VARIATION Lukashenko Dzmitry Latn"),
                names("<value/><spelling-variant>Lukashenko</spelling-variant>", "<value>Dzmitry</value>"));
        assertEquals(List.of("PRIMARY Dzmitry Latn", "VARIATION Лукашенко Dzmitry Cyrl"),
                names("<value/>" + CYRILLIC.formatted("Лукашенко"), "<value>Dzmitry</value>"));
    }
}
