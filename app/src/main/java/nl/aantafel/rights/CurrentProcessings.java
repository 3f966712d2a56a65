package nl.aantafel.rights;

import static nl.aantafel.rights.Processings.FRAME;
import static nl.aantafel.rights.Processings.OWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.frame.Processing;
import nl.aantafel.rights.Processings.Registered;
import nl.aantafel.rights.Processings.Text;
import nl.aantafel.rights.domain.Kept;
import nl.aantafel.rights.domain.Register;
import org.springframework.stereotype.Component;

/** The register of processing as it is now. */
@Component
class CurrentProcessings {

    private final RegisterGate gate;

    CurrentProcessings(RegisterGate gate) {
        this.gate = gate;
    }

    /** What the frame says stands in the language of the reader; the versions that are kept are in Dutch. */
    List<Registered> of(UUID partnership, Locale locale) {
        List<Kept<Text>> lines = gate.store().newest(Register.PROCESSINGS, partnership);
        Map<String, Kept<Text>> byCode = lines.stream()
                .filter(each -> each.content().origin().equals(FRAME))
                .collect(Collectors.toMap(Kept::key, each -> each));
        List<Registered> all = new ArrayList<>();
        for (Processing each : gate.frame(partnership).oversight().processings()) {
            Kept<Text> kept = byCode.get(each.code());
            all.add(new Registered(
                    kept == null ? each.id() : kept.id(),
                    kept == null ? 1 : kept.version(),
                    text(each, locale),
                    "",
                    kept == null ? gate.now() : kept.at()));
        }
        Map<UUID, String> advices = subjects(partnership);
        lines.stream()
                .filter(each -> each.content().origin().equals(OWN))
                .map(each -> view(each, advices))
                .forEach(all::add);
        return all;
    }

    Map<UUID, String> subjects(UUID partnership) {
        return gate.store().newest(Register.COUNSELS, partnership).stream()
                .collect(Collectors.toMap(Kept::id, each -> each.content().subject()));
    }

    static Registered view(Kept<Text> kept, Map<UUID, String> advices) {
        UUID advice = kept.content().advice();
        return new Registered(
                kept.id(),
                kept.version(),
                kept.content(),
                advice == null ? "" : advices.getOrDefault(advice, ""),
                kept.at());
    }

    static Text text(Processing of, Locale locale) {
        return new Text(
                of.id(),
                FRAME,
                of.label().in(locale),
                of.purpose().in(locale),
                of.subjects().in(locale),
                of.data().in(locale),
                of.recipients().in(locale),
                of.kept().in(locale),
                of.article(),
                null,
                false);
    }
}
