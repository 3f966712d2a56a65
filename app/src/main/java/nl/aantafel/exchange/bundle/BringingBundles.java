package nl.aantafel.exchange.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import tools.jackson.databind.JsonNode;

/** Reads a bundle to its end, refuses everything that is wrong in it at once, and only then brings it in step by step. */
@UseCases
class BringingBundles implements Bundles {

    private final Surroundings surroundings;
    private final Sections sections;
    private final CaseFiles cases;
    private final Families families;
    private final Trace trace;

    BringingBundles(Surroundings surroundings, Sections sections, CaseFiles cases, Families families, Trace trace) {
        this.surroundings = surroundings;
        this.sections = sections;
        this.cases = cases;
        this.families = families;
        this.trace = trace;
    }

    private record Ready(Known known, Steps steps) {}

    @Override
    public List<Brought> bring(Actor actor, Bundle bundle) {
        Checks wrong = new Checks();
        List<Ready> ready = new ArrayList<>();
        JsonNode content = bundle.content();
        JsonNode several = content.isObject() ? content.get("bundels") : null;
        if (several == null) {
            ready.add(whole(actor, content, "$", wrong));
        } else {
            several(content, several, wrong);
            for (int i = 0; i < several.size(); i++) {
                ready.add(whole(actor, Objects.requireNonNull(several.get(i)), "$.bundels[" + i + "]", wrong));
            }
        }
        wrong.refuseIfAny();
        List<Brought> brought = new ArrayList<>();
        for (Ready each : ready) {
            brought.add(run(each, new Bringing(actor, each.known().partnership(), new HashMap<>())));
        }
        return brought;
    }

    private static void several(JsonNode content, JsonNode several, Checks wrong) {
        wrong.that(several.isArray() && !several.isEmpty(), "$.bundels", "exchange.bundle.not-a-list");
        for (String key : content.propertyNames()) {
            wrong.that(key.equals("bundels"), "$." + key, "exchange.bundle.unknown-key");
        }
    }

    private Ready whole(Actor actor, JsonNode content, String path, Checks wrong) {
        Part part = new Part(content, path, surroundings.of(actor, content), wrong);
        format(part);
        Steps steps = new Steps();
        Optional<Part> referral = part.part("aanmelding");
        if (referral.isEmpty()) {
            part.wrong("aanmelding", "exchange.bundle.missing");
        }
        referral.ifPresent(each -> sections.referral().start(each, steps));
        sections.family().read(part, steps);
        referral.ifPresent(each -> sections.referral().write(each, steps));
        rest(part, steps);
        return new Ready(part.known(), steps);
    }

    private void rest(Part part, Steps steps) {
        sections.read(part, steps);
        part.finish();
    }

    private static void format(Part part) {
        String format = part.needText("formaat");
        Integer version = part.number("versie");
        part.text("samenwerkingsverband");
        if (!format.isEmpty() && !format.equals(Bundle.FORMAT)) {
            part.wrong("formaat", "exchange.bundle.unknown-format", format);
        }
        if (version == null || version != Bundle.VERSION) {
            part.wrong("versie", "exchange.bundle.unknown-version", Bundle.VERSION);
        }
    }

    @Override
    public Brought further(Actor actor, Brought soFar, Bundle bundle) {
        Checks wrong = new Checks();
        Known known = surroundings.of(actor, bundle.content());
        known.keys().addAll(soFar.keys().keySet());
        Part part = new Part(bundle.content(), "$", known, wrong);
        format(part);
        Steps steps = new Steps();
        sections.family().read(part, steps);
        rest(part, steps);
        wrong.refuseIfAny();
        Bringing bringing = new Bringing(actor, known.partnership(), new HashMap<>(soFar.keys()));
        bringing.opened(soFar.caseId());
        return run(new Ready(known, steps), bringing);
    }

    private Brought run(Ready ready, Bringing bringing) {
        ready.steps().run(bringing);
        UUID caseId = bringing.caseId();
        CaseView view = cases.view(bringing.actor(), caseId);
        Set<UUID> subjects = families.of(bringing.actor(), caseId).persons().stream()
                .map(PersonView::subjectKey)
                .collect(Collectors.toUnmodifiableSet());
        trace.of(Trace.Action.CREATE, "bundle.bring", caseId, subjects);
        return new Brought(caseId, view.number(), view.familyName(), bringing.keys());
    }
}
