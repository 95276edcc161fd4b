package org.amur.intake.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.amur.event.EventType;
import org.amur.fetch.LimitedBody;
import org.amur.intake.model.ModelException.Reason;
import org.amur.intake.text.Lexicon;
import org.amur.settings.Setting;
import tools.jackson.databind.json.JsonMapper;

/** Language model behind an address with the chat interface of OpenAI, which local servers have as well. */
public final class LanguageModel {

    /** Characters of an article that are sent. */
    static final int MOST_SENT = 50_000;

    private static final int MOST_READ = 1_000_000;
    private static final int OK = 200;
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(90);
    /** Shared, because each client has a thread of its own. HTTP/1.1, because some servers lose the body of a request for HTTP/2. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTING)
            .followRedirects(Redirect.NEVER).build();

    private static final String INSTRUCTIONS = Lexicon.lines(LanguageModel.class, "instructions.txt").stream()
            .collect(Collectors.joining("\n"))
            .replace(
                    "{types}", Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.joining(", ")));

    private final URI address;
    private final String name;
    private final Supplier<String> key;
    private final Duration time;

    /**
     * Creates a client.
     *
     * @param address to which {@code /chat/completions} is added
     * @param key     gives the key; null if it needs none
     * @param time    for the whole answer
     */
    LanguageModel(URI address, String name, Supplier<String> key, Duration time) {
        this.address = address;
        this.name = name;
        this.key = key;
        this.time = time;
    }

    /** Returns the model of the settings; empty without a name and a web address, which must not contain secrets: no user or query. */
    public static Optional<LanguageModel> configured() {
        return Setting.MODEL_ADDRESS.find().flatMap(LanguageModel::webAddress).flatMap(address -> Setting.MODEL_NAME.find()
                .map(name -> new LanguageModel(address, name, LanguageModel::configuredKey, ANSWERING)));
    }

    private static Optional<URI> webAddress(String written) {
        try {
            URI address = new URI(written.replaceFirst("/+$", ""));
            boolean fits = address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")
                    && address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null;
            return fits ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String configuredKey() {
        return Setting.MODEL_KEY.find().or(() -> Setting.MODEL_KEY_FILE.find().map(LanguageModel::firstLine)).orElse(null);
    }

    private static String firstLine(String file) {
        try {
            return Files.readString(Path.of(file)).lines().findFirst().map(String::strip).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where articles are sent. */
    public String host() {
        return address.getHost();
    }

    /**
     * Returns the answer about an article.
     *
     * @throws ModelException if there is none
     */
    ModelAnswer ask(String article) throws ModelException {
        String bearer = bearer();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/chat/completions")).timeout(time)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(question(article)));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        CompletableFuture<HttpResponse<byte[]>> sent = CLIENT.sendAsync(request.build(),
                head -> new LimitedBody(MOST_READ, () -> new ModelException(Reason.TOO_LARGE)));
        try {
            HttpResponse<byte[]> response = sent.get(time.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw new ModelException(Reason.STATUS, Integer.toString(response.statusCode()));
            }
            return ModelAnswer.parse(response.body());
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (TimeoutException e) {
            throw new ModelException(Reason.TIME_OUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(Reason.UNREACHABLE);
        } finally {
            sent.cancel(true);
        }
    }

    /** Returns the key, checked here, because an exception of the HTTP client would quote it. */
    private String bearer() throws ModelException {
        try {
            String read = key.get();
            String bearer = read == null ? null : read.replaceFirst("^\\uFEFF", "").strip();
            if (bearer != null && !bearer.matches("[!-~]+")) {
                throw new ModelException(Reason.KEY);
            }
            return bearer;
        } catch (UncheckedIOException e) {
            throw new ModelException(Reason.KEY, e.getMessage());
        }
    }

    private static ModelException failure(Throwable cause) {
        if (cause instanceof ModelException own) {
            return own;
        }
        return cause.getCause() instanceof ModelException own ? own
                : new ModelException(cause instanceof HttpTimeoutException ? Reason.TIME_OUT : Reason.UNREACHABLE, cause.toString());
    }

    private String question(String article) {
        String sent = article.substring(0, Math.min(article.length(), MOST_SENT));
        return new JsonMapper().writeValueAsString(Map.of("model", name, "temperature", 0, "response_format", Map.of("type", "json_object"),
                "messages", List.of(Map.of("role", "system", "content", INSTRUCTIONS), Map.of("role", "user", "content", sent))));
    }
}
