package org.amur.security.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.access.SecretToken;
import org.amur.access.Sha256;
import org.amur.database.DataSources;
import org.amur.database.EmbeddedDataSource;
import org.amur.settings.Setting;

/**
 * Key that encrypts the secrets of authenticator apps: the setting {@code amur.factor.key}; with the embedded database otherwise
 * a random key in the file {@value #FILE} of the data folder. A server-managed database needs the setting, the same on all nodes.
 */
@ApplicationScoped
public class FactorKey {

    static final String FILE = "factor.key";
    private static final String ALGORITHM = "AES";

    /** Returns the key; empty if the operator has to set one. */
    Optional<SecretKey> find() {
        Optional<String> set = Setting.FACTOR_KEY.find();
        return (set.isEmpty() && DataSources.isEmbedded() ? Optional.of(ofFile()) : set).map(FactorKey::of);
    }

    /** Tells whether there is a key, so that authenticator apps can be set up. */
    public boolean isAvailable() {
        return find().isPresent();
    }

    private static SecretKey of(String text) {
        return new SecretKeySpec(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    private synchronized String ofFile() {
        Path file = EmbeddedDataSource.folder().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Path written = Files.createTempFile(file.getParent(), FILE, null, ownerOnly(file));
                Files.writeString(written, SecretToken.text());
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
