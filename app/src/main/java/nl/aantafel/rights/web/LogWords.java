package nl.aantafel.rights.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.LogReadings.Told;

/** A line of the log in plain words: out of the bundles, and out of the frame where it names things. */
final class LogWords {

    private static final String PURPOSE = "purpose:";

    private final Texts texts;
    private final Frame frame;
    private final Locale locale;

    LogWords(Texts texts, Frame frame, Locale locale) {
        this.texts = texts;
        this.frame = frame;
        this.locale = locale;
    }

    String purpose(String code) {
        return frame.oversight()
                .logPurpose(code)
                .map(each -> each.label().in(locale))
                .orElse(code);
    }

    String did(Told line) {
        return switch (line.outcome()) {
            case "refused" -> text("rights.log.did.refused");
            case "failed" -> text("rights.log.did.failed");
            default -> text("rights.log.did." + line.action());
        };
    }

    String tone(Told line) {
        return switch (line.outcome()) {
            case "refused" -> "danger";
            case "failed" -> "warning";
            default -> "outline";
        };
    }

    /** The longest beginning of the code that has words; whatever comes new in a room is told as that room. */
    String what(String activity) {
        String code = activity;
        while (!code.isEmpty()) {
            Optional<String> words = texts.find(locale, "rights.log.what." + code);
            if (words.isPresent()) {
                return words.get();
            }
            code = code.substring(0, Math.max(Math.max(code.lastIndexOf('.'), code.lastIndexOf('-')), 0));
        }
        return text("rights.log.what.other");
    }

    String categories(Told line) {
        return line.categories().stream()
                .map(code -> frame.category(code)
                        .map(each -> each.label().in(locale))
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** What somebody is in the case, or in the partnership. */
    String role(Told line) {
        List<String> roles = new ArrayList<>();
        for (String code : line.role().split("\\+")) {
            if (!code.isEmpty()) {
                roles.add(frame.list(Lists.CASE_ROLES)
                        .find(code)
                        .map(each -> each.label().in(locale))
                        .or(() -> texts.find(locale, "directory.role." + code))
                        .orElse(code));
            }
        }
        String seat = frame.seatKind(line.seatKind())
                .map(each ->
                        texts.get(locale, "rights.log.on-seat", each.label().in(locale)))
                .orElse("");
        return String.join(", ", roles) + seat;
    }

    /** By which right, or why not. */
    String why(Told line) {
        String rights = line.rights().stream().map(this::right).collect(Collectors.joining(", "));
        if (line.outcome().equals("refused")) {
            String reason = texts.find(locale, "rights.log.refused." + line.reason())
                    .orElseGet(() -> text("rights.log.refused.other"));
            return rights.isEmpty() ? reason : texts.get(locale, "rights.log.asked", reason, rights);
        }
        return rights.isEmpty() ? text("rights.log.nothing-asked") : rights;
    }

    private String right(String code) {
        if (code.startsWith(PURPOSE)) {
            return texts.get(locale, "rights.log.for", purpose(code.substring(PURPOSE.length())));
        }
        return texts.find(locale, "rights.log.right." + code)
                .or(() -> frame.decisions().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .map(each -> texts.get(
                                locale, "rights.log.deciding", each.label().in(locale))))
                .orElse(code);
    }

    private String text(String key) {
        return texts.get(locale, key);
    }
}
