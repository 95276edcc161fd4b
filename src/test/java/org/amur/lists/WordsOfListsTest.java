package org.amur.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import org.amur.lists.read.ListEntry;
import org.amur.lists.read.ListFormat;
import org.amur.lists.read.ProblemKind;
import org.amur.web.Texts;
import org.junit.jupiter.api.Test;

/** Pages show words, not codes. */
class WordsOfListsTest {

    @Test
    void exportUsesTheWordsOfThePage() {
        StatementLine line = EntryLines.of(
                        "{\"names\": [{\"text\": \"Acme\", \"kind\": \"ALIAS\", \"quality\": \"WEAK\"}]}")
                .lines("names")
                .get(0);
        assertEquals("Acme (" + line.getDetail() + ")", line.toString());
        assertEquals("also known as · weak", line.getDetail());
    }

    @Test
    void aRefusalNamesTheFormat() {
        assertEquals("a.xml is from another list: its format is UN Security Council, XML.",
                ReleaseProblem.text(ProblemKind.WRONG_LIST, "a.xml", 0, ListFormat.UN_XML.name()));
        assertEquals("a.xml, line 3: an entry has no name, 17.", ReleaseProblem.text(ProblemKind.NO_NAME, "a.xml", 3, "17"));
    }

    @Test
    void everyFieldOfAStatementHasAName() {
        List<String> fields = Stream.of(ListEntry.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(part -> part != ListEntry.NamePart.class)
                .flatMap(part -> Stream.of(part.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id"))
                .toList();
        fields.forEach(field -> assertFalse(Texts.get("lists.field." + field).contains("lists.field."), field));
    }
}
