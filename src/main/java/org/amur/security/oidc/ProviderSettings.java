package org.amur.security.oidc;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amur.settings.Setting;
import org.amur.settings.SingleSignOn;

/**
 * Provider of single sign-on, and Amur's registration as its client.
 *
 * @param claim claim with the user's groups or roles
 */
record ProviderSettings(Issuer issuer, ClientID client, Secret secret, String claim, RoleMapping roles) {

    static final String DEFAULT_CLAIM = "groups";

    /**
     * Returns the settings; empty if single sign-on is off.
     *
     * @throws UncheckedIOException if the file with the secret cannot be read
     */
    static Optional<ProviderSettings> configured() {
        return SingleSignOn.issuer().map(issuer -> new ProviderSettings(new Issuer(issuer),
                new ClientID(Setting.OIDC_CLIENT.find().orElseThrow()), new Secret(configuredSecret()),
                Setting.OIDC_CLAIM.find().orElse(DEFAULT_CLAIM), RoleMapping.configured()));
    }

    private static String configuredSecret() {
        return Setting.OIDC_SECRET.find().orElseGet(() -> firstLine(Setting.OIDC_SECRET_FILE.find().orElseThrow()));
    }

    private static String firstLine(String file) {
        try {
            return Files.readString(Path.of(file)).lines().findFirst().map(String::strip)
                    .filter(line -> !line.isEmpty()).orElseThrow(() -> new IOException(file + " has no first line"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out the secret. */
    @Override
    public String toString() {
        return issuer + " " + client;
    }
}
