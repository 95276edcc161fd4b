package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that styles and scripts are compressed and get new addresses with a new WAR. */
@Tag("smoke")
class OwnResourcesPagesIT extends BrowserTests {

    private static final Pattern OWN = Pattern.compile("\"(/amur/jakarta\\.faces\\.resource/[^\"]+ln=amur[^\"]*)\"");

    @Test
    void carryAVersion() throws Exception {
        List<String> addresses = addresses();
        assertTrue(addresses.size() > 2, addresses::toString);
        assertTrue(addresses.stream().allMatch(address -> address.matches(".*&v=[0-9a-f]{1,8}")), addresses::toString);
    }

    @Test
    void areCompressedIfTheClientAcceptsIt() throws Exception {
        for (String address : addresses()) {
            HttpResponse<byte[]> small = ask(address, "gzip");
            HttpResponse<byte[]> plain = ask(address, "identity");
            assertEquals(Optional.of("gzip"), small.headers().firstValue("Content-Encoding"), address);
            assertEquals(Optional.empty(), plain.headers().firstValue("Content-Encoding"), address);
            assertEquals(new String(plain.body()), new String(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes()));
        }
    }

    @Test
    void pagesAreNot() throws Exception {
        assertEquals(Optional.empty(), ask("/amur/security/sign-in", "gzip").headers().firstValue("Content-Encoding"));
    }

    private List<String> addresses() throws IOException, InterruptedException {
        String page = new String(ask("/amur/security/sign-in", "identity").body());
        return OWN.matcher(page).results().map(found -> found.group(1).replace("&amp;", "&")).toList();
    }

    private HttpResponse<byte[]> ask(String path, String encoding) throws IOException, InterruptedException {
        // HTTP/1.1, as browsers without TLS use; with HTTP/2 Undertow sometimes sends a broken frame.
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(HttpRequest.newBuilder(URI.create(address.toString()).resolve(path))
            .header("Accept-Encoding", encoding).build(), BodyHandlers.ofByteArray());
    }
}
