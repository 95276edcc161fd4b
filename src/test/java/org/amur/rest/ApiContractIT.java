package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import jakarta.annotation.Nullable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client generated from the description of the API reads and writes records. */
class ApiContractIT extends ApiBrowserTests {

    private static final Path GENERATOR = Path.of("target", "tools", "openapi-generator-cli.jar");

    @Test
    void aGeneratedClientWorks(@TempDir Path folder) throws Exception {
        String token = issue("editor");
        Path description = folder.resolve("openapi.json");
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "api/openapi.json"))
                                .build(),
                        BodyHandlers.ofFile(description));
        run(
                folder,
                "-jar",
                GENERATOR.toAbsolutePath().toString(),
                "generate",
                "-i",
                description.toString(),
                "-g",
                "java",
                "--library",
                "native",
                "-o",
                folder.toString(),
                "--additional-properties=openApiNullable=false,useJakartaEe=true,useSingleRequestParameter=true");
        Path program = folder.resolve("src/main/java/ClientProgram.java");
        try (InputStream source = ApiContractIT.class.getResourceAsStream("ClientProgram.java.txt")) {
            Files.write(program, source.readAllBytes());
        }
        Path classes = Files.createDirectory(folder.resolve("classes"));
        compile(folder.resolve("src/main/java"), classes);
        assertEquals("true Another paper\nDRAFT true\n1\n409\ntrue 404\n",
                run(folder, "-cp", classpath(classes), "ClientProgram", address + "api", token, word()));
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

    private static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(Stream.concat(Stream.of(java, "-Xmx512m"), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertTrue(process.waitFor() == 0, Files.readString(errors, StandardCharsets.UTF_8));
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
