package org.amur.lists.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.lists.read.ListFile;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/** Uploaded file, compressed: text lists shrink to a tenth. */
@Entity
@Table(name = "list_upload_file")
public class ListUploadFile {

    /** Maximum size in bytes of a request and of a compressed file. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int PIECE = 1 << 16;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "file_name")
    private String fileName;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected ListUploadFile() {
    }

    private ListUploadFile(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
    }

    /**
     * Compresses a file while reading it.
     *
     * @param name file name, may include folders of any operating system
     * @throws RefusedException if it is larger than {@link #MAX_BYTES}
     */
    public static ListUploadFile of(String name, InputStream file) throws IOException {
        return of(name, file, MAX_BYTES);
    }

    /**
     * Compresses a file from another source than a request.
     *
     * @throws RefusedException if it is larger than {@code most}, or than {@link #MAX_BYTES} when compressed
     */
    public static ListUploadFile of(String name, InputStream file, long most) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream to = new GZIPOutputStream(packed)) {
            byte[] piece = new byte[PIECE];
            long bytes = 0;
            for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
                bytes += read;
                if (bytes > most || packed.size() > MAX_BYTES) {
                    throw new RefusedException("files", "lists.import.tooLarge");
                }
                to.write(piece, 0, read);
            }
        }
        String plain = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new ListUploadFile(ShortText.to(plain, MAX_NAME_LENGTH),
                packed.toByteArray());
    }

    String getFileName() {
        return fileName;
    }

    ListFile toRead() {
        return new ListFile(fileName, () -> new GZIPInputStream(new ByteArrayInputStream(content)));
    }
}
