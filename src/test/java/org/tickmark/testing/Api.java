package org.tickmark.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls {@code /api/v1} of the house under test over real HTTP, as a script does. */
@Component
public class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final Environment environment;
    private final Tokens tokens;
    private final CurrentPerson current;
    private final HttpClient client = HttpClient.newHttpClient();

    Api(Environment environment, Tokens tokens, CurrentPerson current) {
        this.environment = environment;
        this.tokens = tokens;
        this.current = current;
    }

    /** Calls with a new token of that person. */
    public Caller as(PersonKey person) {
        return with(current.asHouse(() -> tokens.issue(person, "A test", Duration.ofHours(1)))
                .secret());
    }

    /** Calls with that token. */
    public Caller with(String token) {
        return caller(Map.of("Authorization", "Bearer " + token));
    }

    /** Calls without a token. */
    public Caller stranger() {
        return caller(Map.of());
    }

    /** Calls with these headers. */
    public Caller caller(Map<String, String> headers) {
        return new Caller(client, "http://localhost:" + environment.getRequiredProperty("local.server.port"), headers);
    }

    /** Whoever calls. */
    public record Caller(HttpClient client, String origin, Map<String, String> headers) {

        /** Asks. */
        public Answer get(String path) {
            return send("GET", path, null);
        }

        /** Sends JSON; single quotes stand for double ones, so that a test can be read. */
        public Answer post(String path, String json) {
            return send("POST", path, json.replace('\'', '"'));
        }

        /** Changes. */
        public Answer patch(String path, String json) {
            return send("PATCH", path, json.replace('\'', '"'));
        }

        /** Sends a text as it is. */
        public Answer send(String method, String path, String body) {
            var request = HttpRequest.newBuilder(URI.create(origin + path))
                    .timeout(Duration.ofSeconds(30))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            headers.forEach(request::header);
            try {
                HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
                return new Answer(response.statusCode(), response.headers(), response.body());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, byte[] bytes) {

        /** As text. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** As JSON. */
        public JsonNode json() {
            return JSON.readTree(bytes);
        }

        /** The kind of a refusal; {@code ""} when it is none. */
        public String code() {
            return header("Content-Type").startsWith("application/problem+json")
                    ? json().path("code").asString()
                    : "";
        }

        /** A header; {@code ""} when there is none. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** A field of every object in the array. */
        public List<String> each(String field) {
            return json().valueStream().map(each -> each.path(field).asString()).toList();
        }

        @Override
        public String toString() {
            return status + " " + text();
        }
    }
}
