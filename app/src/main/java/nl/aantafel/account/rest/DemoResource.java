package nl.aantafel.account.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.account.ApiToken;
import nl.aantafel.account.DemoSignIn;
import nl.aantafel.account.SignIn;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for the invented people; absent outside a demo. */
@RestController
@RequestMapping("/api/v1/demo")
@ConditionalOnBooleanProperty("aantafel.demo")
class DemoResource {

    /** Which account the token is for. */
    record Wanted(@Nullable String account) {}

    private final DemoSignIn demo;

    DemoResource(DemoSignIn demo) {
        this.demo = demo;
    }

    @GetMapping("/accounts")
    List<DemoSignIn.DemoPerson> accounts() {
        return demo.people(SignIn.DOOR);
    }

    @PostMapping("/token")
    Map<String, Object> token(@RequestBody Wanted wanted) {
        if (wanted.account() == null || wanted.account().isBlank()) {
            throw RefusedException.invalid("account", "check.required");
        }
        ApiToken token = demo.token(SignIn.DOOR, wanted.account())
                .orElseThrow(() -> RefusedException.invalid("account", "account.demo.unknown"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", token.token());
        answer.put("token_type", "Bearer");
        answer.put("expires_in", token.validFor().toSeconds());
        return answer;
    }
}
