package org.amur.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** External program that checks a page. */
final class Tool {

    private Tool() {
    }

    /**
     * Runs a program.
     *
     * @param said file for its output
     * @return its exit status and output
     * @throws IllegalStateException on timeout
     */
    static Result run(List<String> command, Map<String, String> environment, Path said, int withinMinutes) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(withinMinutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("It takes long: " + command + ", see " + said);
            }
            return new Result(process.exitValue(), Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Result(int exit, String said) {
    }
}
