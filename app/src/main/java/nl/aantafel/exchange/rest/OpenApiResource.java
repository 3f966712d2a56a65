package nl.aantafel.exchange.rest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API, open to everybody and from anywhere. */
@RestController
class OpenApiResource {

    private final Description description;

    OpenApiResource(Description description) {
        this.description = description;
    }

    @CrossOrigin(origins = "*")
    @GetMapping(path = Description.BASE + "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description.served());
    }
}
