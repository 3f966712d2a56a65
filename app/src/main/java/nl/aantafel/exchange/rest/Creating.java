package nl.aantafel.exchange.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.aantafel.directory.RoleOutcome;
import nl.aantafel.exchange.Idempotent;
import nl.aantafel.exchange.Idempotent.Answer;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.Sha256;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a creation: 201 with the id and where it can be read. With an {@code Idempotency-Key} the same request is carried out
 * once, however often it is sent.
 */
@Component
final class Creating {

    static final String KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private final Idempotent idempotent;
    private final JsonMapper json;
    private final HttpServletRequest request;

    Creating(Idempotent idempotent, JsonMapper json, HttpServletRequest request) {
        this.idempotent = idempotent;
        this.json = json;
        this.request = request;
    }

    /** What is created is found under the address the request was sent to. */
    ResponseEntity<String> here(Actor actor, Body body, Supplier<?> creation) {
        String uri = request.getRequestURI();
        return at(actor, body, id -> uri + "/" + id, creation);
    }

    /** What is created is found at an address of its own, told without the base. */
    ResponseEntity<String> at(Actor actor, Body body, Function<Object, String> location, Supplier<?> creation) {
        return answered(actor, body, () -> answer(creation.get(), location));
    }

    /** A role that holds, or the request for one: until a second person agrees there is nothing at an address. */
    ResponseEntity<String> role(
            Actor actor, Body body, Function<Object, String> location, Supplier<RoleOutcome> giving) {
        return answered(actor, body, () -> switch (giving.get()) {
            case RoleOutcome.Given given -> answer(given.holding(), location);
            case RoleOutcome.Waits waits ->
                new Answer(
                        HttpStatus.ACCEPTED.value(), "", json.writeValueAsString(Map.of("verzoek", waits.request())));
        });
    }

    /** Several things at once, each with its own place. */
    ResponseEntity<String> several(Actor actor, Body body, Supplier<Results<?>> creation) {
        return answered(
                actor, body, () -> new Answer(HttpStatus.CREATED.value(), "", json.writeValueAsString(creation.get())));
    }

    private ResponseEntity<String> answered(Actor actor, Body body, Supplier<Answer> answering) {
        String key = request.getHeader(KEY);
        return response(key == null ? answering.get() : once(actor, body, key, answering));
    }

    private Answer answer(Object id, Function<Object, String> location) {
        String where = location.apply(id);
        String href = where.startsWith(Description.BASE) ? where : Description.BASE + where;
        String body = json.writeValueAsString(new Created(id, new Created.Links(new Results.Link(href))));
        return new Answer(HttpStatus.CREATED.value(), href, body);
    }

    private Answer once(Actor actor, Body body, String key, Supplier<Answer> answering) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new NotAccepted(HttpStatus.BAD_REQUEST, new FieldError(KEY, "exchange.rest.bad-key"));
        }
        Idempotent.Request asked = new Idempotent.Request(key, fingerprint(body));
        try {
            return idempotent.once(actor, asked, answering);
        } catch (DuplicateKeyException meanwhile) {
            // The same request arrived twice at once; the other one is carried out, and its answer is there now.
            return idempotent.once(actor, asked, answering);
        }
    }

    private byte[] fingerprint(Body body) {
        MessageDigest digest = Sha256.begin();
        digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
        return digest.digest(json.writeValueAsBytes(body.node()));
    }

    private static ResponseEntity<String> response(Answer answer) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
        if (!answer.location().isEmpty()) {
            response.location(URI.create(answer.location()));
        }
        return response.body(answer.body());
    }

    /** One thing with its version, which changes name in {@code If-Match}. */
    static <T> ResponseEntity<T> versioned(T shape, long version) {
        return ResponseEntity.ok().eTag(Version.tag(version)).body(shape);
    }

    static ResponseEntity<Void> done() {
        return ResponseEntity.noContent().build();
    }

    /** What a creation answers. */
    record Created(
            Object id,

            @com.fasterxml.jackson.annotation.JsonProperty("_links")
            Links links) {
        record Links(Results.Link self) {}
    }
}
