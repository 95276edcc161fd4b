package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import jakarta.annotation.Nullable;

import com.microsoft.playwright.impl.driver.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients generated from the description of the API read and write records. */
class ApiContractIT extends ApiBrowserTests {

    private static final Path GENERATOR = Path.of("target", "tools", "openapi-generator-cli.jar");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JSON = "application/json";

    /** Answers to creating, reading, changing and deleting a source, with a stale version in between. */
    private static final String USED = "A paper Another paper\n412\n404\n";

    /** Generators with their options. */
    private static final Map<String, String> CLIENTS = Map.of(
            "java", "\"library\": \"native\", \"additionalProperties\":"
                    + " {\"openApiNullable\": false, \"useJakartaEe\": true, \"useSingleRequestParameter\": true}",
            "python", "\"additionalProperties\": {}",
            "typescript-fetch", "\"additionalProperties\": {\"importFileExtension\": \".ts\"}");

    @TempDir
    private static Path clients;

    private Path folder;

    @Test
    void aGeneratedClientWorks() throws Exception {
        generate("java");
        copy("ClientProgram.java.txt", "src/main/java/ClientProgram.java");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        compile(folder.resolve("src/main/java"), classes);
        assertEquals(USED + "DRAFT true\n1\n409\ntrue 404\n",
                run(JAVA, "-cp", classpath(classes), "ClientProgram", address + "api", issue("editor"), word()));
    }

    /** Runs the client where its libraries are installed; elsewhere the types that it would accept are all that is checked. */
    @Test
    void aClientForPythonWorks() throws Exception {
        generate("python");
        List<List<String>> accepted = acceptedByPython();
        assertTrue(accepted.size() > 150, accepted.size() + " operations");
        assertEquals(List.of(), accepted.stream().filter(types -> types.indexOf(JSON) > 0).toList(), "It accepts the first type with JSON.");
        if (hasPython()) {
            copy("client_program.py", "client_program.py");
            assertEquals(USED, run("python3", "client_program.py", address + "api", issue("editor"), word()));
        }
    }

    /** Uses the Node.js that Playwright contains. */
    @Test
    void aClientForTypeScriptWorks() throws Exception {
        generate("typescript-fetch");
        copy("client-program.ts", "client-program.ts");
        String node = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().get(0);
        assertEquals(USED, run(
                node, "--no-warnings", "--experimental-transform-types", "client-program.ts", address + "api", issue("editor"), word()));
    }

    /** Returns the types of the answers of each operation, in the order of the client. */
    private List<List<String>> acceptedByPython() throws IOException {
        String source = Files.readString(folder.resolve("openapi_client/api/default_api.py"));
        return Pattern.compile("select_header_accept\\(\\s*\\[([^]]+)]").matcher(source).results()
                .map(found -> List.of(found.group(1).replaceAll("['\\s]", "").split(","))).toList();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c",
                    "import dateutil, urllib3, pydantic; pydantic.BaseModel.model_validate; assert urllib3.__version__ > '2'")
                    .redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /** Generates all clients at the first call, because the generator takes longer to start than to write. */
    private void generate(String language) throws Exception {
        folder = clients;
        if (Files.notExists(clients.resolve(language))) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/openapi.json")).build();
            HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(clients.resolve("openapi.json")));
            for (Map.Entry<String, String> client : CLIENTS.entrySet()) {
                Files.writeString(clients.resolve(client.getKey() + ".json"), "{\"inputSpec\": \"openapi.json\", \"generatorName\": \""
                        + client.getKey() + "\", \"outputDir\": \"" + client.getKey() + "\", " + client.getValue() + "}");
            }
            Stream<String> command = Stream.of(JAVA, "-Xmx512m", "-jar", GENERATOR.toAbsolutePath().toString(), "batch", "--fail-fast");
            run(Stream.concat(command, CLIENTS.keySet().stream().map(client -> client + ".json")).toArray(String[]::new));
        }
        folder = clients.resolve(language);
    }

    private void copy(String program, String path) throws IOException {
        try (InputStream source = ApiContractIT.class.getResourceAsStream(program)) {
            Files.write(folder.resolve(path), source.readAllBytes());
        }
    }

    private static void compile(Path sources, Path classes) throws Exception {
        List<String> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.map(Path::toString).filter(each -> each.endsWith(".java")).toList();
        }
        String[] arguments = Stream.concat(
                        Stream.of("-proc:none", "-nowarn", "-cp", classpath(classes), "-d", classes.toString()),
                        files.stream())
                .toArray(String[]::new);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
    }

    /** The generator contains the libraries that its clients need, but for the annotations. */
    private static String classpath(Path classes) throws URISyntaxException {
        Path annotations = Path.of(Nullable.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return String.join(File.pathSeparator, classes.toString(), GENERATOR.toAbsolutePath().toString(), annotations.toString());
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertTrue(process.waitFor() == 0, Files.readString(errors, StandardCharsets.UTF_8));
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
