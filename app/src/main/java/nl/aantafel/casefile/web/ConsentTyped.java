package nl.aantafel.casefile.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.rights.Consents.Given;
import nl.aantafel.rights.Consents.NewConsent;
import nl.aantafel.rights.Consents.Reply;
import org.springframework.util.MultiValueMap;

/** A consent as it was posted; {@code way} is able, unable, or an exception of the frame. */
final class ConsentTyped {

    static final String ABLE = "able";
    private static final String UNABLE = "unable";
    private static final String ANSWER = "antwoord.";

    private ConsentTyped() {}

    static String way(String typed) {
        return typed.equals(UNABLE) ? UNABLE : ABLE;
    }

    static boolean able(String way) {
        return !way.equals(UNABLE);
    }

    static String exception(String way) {
        return way.equals(ABLE) || way.equals(UNABLE) ? "" : way;
    }

    static NewConsent read(UUID person, String way, MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        NewConsent consent = new NewConsent(
                person,
                able(way),
                posted.text("kanNietReden"),
                exception(way),
                posted.text("uitzonderingReden"),
                posted.text("doel"),
                posted.codes("categorieen"),
                posted.ids("voorWie"),
                posted.text("vorm"),
                posted.date("gegevenOp"),
                posted.date("totEnMet"),
                posted.word("vertegenwoordiger"),
                replies(typed),
                posted.text("opmerking"));
        posted.refuseIfAny();
        return consent;
    }

    private static Map<String, Given> replies(MultiValueMap<String, String> typed) {
        Map<String, Given> replies = new HashMap<>();
        typed.forEach((field, values) -> {
            if (field.startsWith(ANSWER)) {
                String key = field.substring(ANSWER.length());
                String reason = typed.getOrDefault("reden." + key, List.of("")).getFirst();
                reply(values).ifPresent(reply -> replies.put(key, new Given(reply, reason)));
            }
        });
        return replies;
    }

    private static Optional<Reply> reply(List<String> values) {
        return switch (values.isEmpty() ? "" : values.getFirst()) {
            case "ja" -> Optional.of(Reply.YES);
            case "nee" -> Optional.of(Reply.NO);
            case "gepasseerd" -> Optional.of(Reply.PASSED_OVER);
            default -> Optional.empty();
        };
    }
}
