package org.amur.lists.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.amur.access.Sha256;

/**
 * Entry point to the list readers: recognises formats by content, plain, gzip or zip, and passes on entries one at a
 * time. Formats are in {@link ListFormat}; {@code src/docs/reference/list-formats.md} describes their content.
 */
public final class ListReading {

    private static final List<ListReader> READERS = List.of(new OfacXmlReader(), new OfacCsvReader(), new OfacAdvancedReader(),
            new OfacEnhancedReader(), new EuXmlReader(), new EuCsvReader(), new UkXmlReader(), new UkCsvReader(),
            new OfsiCsvReader(), new UnXmlReader(), new SecoXmlReader(), new CslCsvReader());

    private final List<FileHead> heads = new ArrayList<>();
    private final ListReader reader;

    private ListReading(List<ListFile> files) throws IOException {
        ListReader found = null;
        for (ListFile file : Unpacked.of(files)) {
            FileHead head = FileHead.of(file);
            ListReader mine = readerOf(head);
            if (found != null && found != mine) {
                throw UnreadableListException.of(ProblemKind.MIXED, file.name(), 0, found.format().name());
            }
            found = mine;
            heads.add(head);
        }
        if (found == null) {
            throw UnreadableListException.of(ProblemKind.NO_FILE, "", 0, "");
        }
        reader = found;
    }

    /**
     * Recognises the files of one release.
     *
     * @throws UnreadableListException if they are unknown, or of several formats
     * @throws IOException             only if the bytes cannot be read
     */
    public static ListReading of(List<ListFile> files) throws IOException {
        return new ListReading(files);
    }

    private static ListReader readerOf(FileHead head) {
        return READERS.stream().filter(each -> each.recognises(head)).findFirst()
                .orElseThrow(() -> unknown(head));
    }

    private static UnreadableListException unknown(FileHead head) {
        String name = head.file().name();
        if (head.root() != null) {
            return UnreadableListException.of(ProblemKind.UNKNOWN_XML, name, head.root().line(), head.root().name());
        }
        return UnreadableListException.of(ProblemKind.UNKNOWN_TABLE, name, 1,
                head.rows().isEmpty() ? "" : String.join(String.valueOf(head.separator()), head.rows().get(0)));
    }

    public ListFormat getFormat() {
        return reader.format();
    }

    /**
     * Reads everything. Entries are passed on before it is known whether the rest is readable.
     *
     * @throws UnreadableListException if it is not
     */
    public ReadList read(Consumer<ReadEntry> to) throws IOException {
        return read(to, new Budget(Budget.MAX_BYTES));
    }

    /** @param budget memory that may be used until everything is read */
    ReadList read(Consumer<ReadEntry> to, Budget budget) throws IOException {
        ListReadingReport report = new ListReadingReport(to, budget);
        reader.read(heads, report);
        return report.result(reader.format(), hash());
    }

    /** Returns the hash of the unpacked files, independent of packing and order. */
    public String hash() throws IOException {
        List<String> hashes = new ArrayList<>();
        for (FileHead head : heads) {
            hashes.add(hash(head.file()));
        }
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        String all = String.join("\n", hashes.stream().sorted().toList());
        return Sha256.hex(all);
    }

    private static String hash(ListFile file) throws IOException {
        try (InputStream content = file.content().open();
                DigestInputStream digested = new DigestInputStream(content, Sha256.digest())) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        }
    }
}
