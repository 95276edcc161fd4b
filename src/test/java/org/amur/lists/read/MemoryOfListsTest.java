package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file never takes more memory than the budget: it is refused with its place, and other work continues. */
class MemoryOfListsTest {

    private static final String HEAP = "-Xmx48m";

    @Test
    void tooLargeFileIsRefusedWithinTheBudget(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-cp",
                System.getProperty("java.class.path"), LargeLists.class.getName())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> said(said));
        assertEquals(List.of("advanced TOO_MUCH_TO_KEEP in list.xml", "advanced-again ENTRY_TOO_LONG in list.xml",
                "csl TOO_MUCH_TO_KEEP in table.csv", "csl-one TOO_MUCH_TO_KEEP in table.csv",
                "eu TOO_MUCH_TO_KEEP in table.csv", "eu-one ENTRY_TOO_LONG in table.csv", "ofac TOO_MUCH_TO_KEEP in table.csv",
                "ofsi TOO_MUCH_TO_KEEP in table.csv", "sdn-element TOO_LONG in list.xml", "sdn-longest READ of 100",
                "sdn-names TOO_MANY_NAMES in list.xml", "sdn-references TOO_MUCH_TO_KEEP in list.xml", "seco TOO_MUCH_TO_KEEP in list.xml",
                "uk TOO_MUCH_TO_KEEP in table.csv"), said(said).lines().map(line -> line.replaceFirst(":\\d+$", "")).toList());
        assertTrue(
                said(said)
                        .lines()
                        .filter(line -> line.contains("TOO_MUCH"))
                        .allMatch(line -> line.matches(".*:\\d{4,}")),
                () -> said(said));
    }

    private static String said(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void releasedMemoryIsReturnedToTheBudget() {
        Budget budget = new Budget(2L * 1024 * 1024);
        budget.draw(1_500_000, "list.csv", 1);
        budget.giveBack(1_000_000);
        budget.draw(1_500_000, "list.csv", 2);
        ReadProblem problem = assertThrows(UnreadableListException.class, () -> budget.draw(500_000, "list.csv", 3)).getProblem();
        assertEquals(new ReadProblem(ProblemKind.TOO_MUCH_TO_KEEP, "list.csv", 3, "2"), problem);
    }

    @Test
    void nonLatinLettersCountTwice() {
        assertEquals(Budget.of("abcü") + 4, Budget.of("абвг"));
        assertEquals(0, Budget.of((String) null));
    }

    @Test
    void tooLongEntryIsRefusedEarly() {
        EntryDraft draft = new EntryDraft("7", "list.xml", 12);
        String text = "x".repeat(EntryDraft.MAX_LENGTH / 3);
        draft.remark("remark", text + 1);
        draft.remark("remark", text + 1);
        draft.remark("remark", text + 2);
        ReadProblem problem = assertThrows(UnreadableListException.class, () -> draft.remark("remark", text + 3)).getProblem();
        assertEquals(new ReadProblem(ProblemKind.ENTRY_TOO_LONG, "list.xml", 12, "7"), problem);
    }
}
