package org.amur.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of somebody else's that looks at a page. */
final class Tool {

    private Tool() {
    }

    /**
     * @param said where all that it says is kept
     * @return how it ended, and what it said
     * @throws IllegalStateException if it takes longer
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
