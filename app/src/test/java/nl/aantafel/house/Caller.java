package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks addresses over HTTP as one person: pages with a session's cookie and form token, the API with a bearer token. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern BEARER = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String formToken = "";
    private String bearer = "";

    /** The status, where one is sent, and what came back. */
    record Answer(int status, String location, String body) {

        /** As the matrix calls it; a form that was not filled in well was not refused to this person. */
        String verdict() {
            if (status == 401
                    || location.startsWith("/sign-in")
                    || location.equals("/my/in")
                    || body.contains("action=\"/sign-in\"")) {
                return "sign-in";
            }
            if (status == 403 || status == 404) {
                return "no";
            }
            if (status == 409) {
                return "late";
            }
            return status >= 500 ? "broken (" + status + ")" : "yes";
        }
    }

    Caller(int port) {
        this.base = "http://localhost:" + port;
        formToken = token(send("GET", "/sign-in", Map.of()).body());
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).as("a form token").isTrue();
        return found.group(1);
    }

    void signIn(String account) {
        assertThat(send("POST", "/sign-in/demo", Map.of("account", account)).status())
                .isEqualTo(303);
        formToken = token(send("GET", "/account", Map.of()).body());
        Matcher given = BEARER.matcher(
                send("POST", "/api/v1/demo/token", Map.of("account", account)).body());
        assertThat(given.find()).as("a bearer token").isTrue();
        bearer = given.group(1);
    }

    /** Fields go as a form, to the API as an object of texts. */
    Answer send(String method, String path, Map<String, String> fields) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (path.startsWith("/api/")) {
            request.header("Accept", "*/*").header("Content-Type", "application/json");
            request.header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "matrix-" + path.hashCode() + cookies.hashCode());
            if (!bearer.isEmpty()) {
                request.header("Authorization", "Bearer " + bearer);
            }
        } else {
            request.header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded");
            request.header("Cookie", joined(cookies, "; "));
        }
        request.method(
                method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body(path, fields)));
        return answer(request.build());
    }

    /** A body as it stands, to the API. */
    Answer json(String method, String path, String body) {
        return answer(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "*/*")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + bearer)
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    /** What comes back, as it came; of pages with the cookies, of the API with the token. */
    byte[] bytes(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "*/*");
        if (!path.startsWith("/api/")) {
            request.header("Cookie", cookies());
        } else if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return bytes(request.build());
    }

    private static byte[] bytes(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As if it was set in an answer. */
    void carry(String cookie, String value) {
        cookies.put(cookie, value);
    }

    /** The cookies as a header. */
    String cookies() {
        return joined(cookies, "; ");
    }

    HttpResponse<byte[]> raw(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Cookie", cookies())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A form of this address with a file in the field {@code bestand}, and other fields in turn. */
    Answer sendFile(String path, String name, String type, byte[] file, String... fields) {
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        java.util.function.Consumer<String> words = each -> body.writeBytes(each.getBytes(StandardCharsets.UTF_8));
        java.util.List<String> all = new java.util.ArrayList<>(java.util.List.of("_csrf", formToken, "_form", path));
        all.addAll(java.util.List.of(fields));
        for (int at = 0; at < all.size(); at += 2) {
            words.accept("--border\r\nContent-Disposition: form-data; name=\"" + all.get(at) + "\"\r\n\r\n"
                    + all.get(at + 1) + "\r\n");
        }
        words.accept("--border\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        body.writeBytes(file);
        words.accept("\r\n--border--\r\n");
        return answer(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "nl")
                .header("Cookie", cookies())
                .header("Content-Type", "multipart/form-data; boundary=border")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private String body(String path, Map<String, String> fields) {
        if (path.startsWith("/api/")) {
            return fields.entrySet().stream()
                    .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
                    .collect(Collectors.joining(",", "{", "}"));
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_csrf", encoded(formToken));
        fields.forEach((name, value) -> form.put(encoded(name), encoded(value)));
        return joined(form, "&");
    }

    private static String joined(Map<String, String> pairs, String by) {
        return pairs.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(by));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            String location = response.headers().firstValue("Location").orElse("");
            return new Answer(response.statusCode(), location.replace(base, ""), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(request + " " + e, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", -1)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
}
