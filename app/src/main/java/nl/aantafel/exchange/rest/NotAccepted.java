package nl.aantafel.exchange.rest;

import java.util.List;
import nl.aantafel.kernel.Refusal.FieldError;
import org.springframework.http.HttpStatus;

/** A request that is wrong before any use case is called: its headers, its address, or a body that cannot be read. */
final class NotAccepted extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient List<FieldError> errors;

    NotAccepted(HttpStatus status, FieldError... errors) {
        super(status.getReasonPhrase(), null, false, false);
        this.status = status;
        this.errors = List.of(errors);
    }

    HttpStatus status() {
        return status;
    }

    List<FieldError> errors() {
        return errors;
    }
}
