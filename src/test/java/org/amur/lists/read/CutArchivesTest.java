package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

/** A cut zip is refused at any place, even between two complete files. */
class CutArchivesTest {

    private static final List<String> TABLES = List.of("prim", "alt", "add", "comments");

    /** @param ends receives the end of each file */
    private static byte[] zip(List<Integer> ends, String comment) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(zip)) {
            to.setComment(comment);
            for (String table : TABLES) {
                to.putNextEntry(new ZipEntry("cons_" + table + ".csv"));
                to.write(ListExtracts.bytes("ofac/cons_" + table + "_2025-12-19.csv"));
                to.closeEntry();
                to.flush();
                ends.add(zip.size());
            }
        }
        return zip.toByteArray();
    }

    private static ReadProblem refused(byte[] zip, int length) {
        ListFile cut = RealFiles.made("cons.zip", Arrays.copyOf(zip, length));
        return assertThrows(UnreadableListException.class, () -> RealFiles.read(cut), () -> "cut at " + length).getProblem();
    }

    @Test
    void archiveCutBetweenFilesIsRefused() throws IOException {
        List<Integer> ends = new ArrayList<>();
        byte[] zip = zip(ends, "");
        for (int end : ends) {
            for (int more : new int[] {0, 3, 20, 60}) {
                ReadProblem problem = refused(zip, end + more);
                assertEquals(ProblemKind.BROKEN_ARCHIVE, problem.reason(), "cut at " + (end + more));
                assertEquals("cons.zip", problem.file());
            }
        }
        assertEquals(ProblemKind.BROKEN_ARCHIVE, refused(zip, zip.length - 1).reason());
    }

    @Test
    void archiveWithoutOneOfItsFilesIsRefused() throws IOException {
        List<Integer> ends = new ArrayList<>();
        byte[] zip = zip(ends, "");
        byte[] without = Arrays.copyOf(zip, ends.get(2) + zip.length - ends.get(3));
        System.arraycopy(zip, ends.get(3), without, ends.get(2), zip.length - ends.get(3));
        assertEquals("3 < 4", refused(without, without.length).detail());
    }

    @Test
    void completeArchiveWithCommentIsRead() throws IOException {
        byte[] zip = zip(new ArrayList<>(), "Published on 2025-12-19 PK");
        ReadList list = RealFiles.read(RealFiles.made("cons.zip", zip)).list();
        assertEquals(67, list.parties());
        assertTrue(list.remarkedBy().isEmpty(), list.remarks().toString());
    }
}
