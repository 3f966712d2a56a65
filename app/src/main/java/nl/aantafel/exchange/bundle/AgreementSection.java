package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aantafel.exchange.Codes;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agreements (afspraken), made in a meeting or in between. */
@Component
final class AgreementSection {

    private final Conversations conversations;
    private final Plans plans;

    AgreementSection(Conversations conversations, Plans plans) {
        this.conversations = conversations;
        this.plans = plans;
    }

    /** Outside any meeting. */
    void between(Part bundle, Steps steps) {
        bundle.parts("afspraken")
                .forEach(part -> read(part, null, bundle.known().today(), steps));
    }

    /** {@code conference} is the key of the meeting it was made in. */
    void read(Part part, @Nullable String conference, LocalDate heldOn, Steps steps) {
        String key = part.key(Kind.AGREEMENT);
        Optional<String> goal = part.has("doel") ? Optional.of(part.reference("doel", Kind.GOAL)) : Optional.empty();
        String kind = part.needCode("soort", Codes.AGREEMENT_KINDS);
        String what = part.needText("wat");
        String reason = part.text("reden");
        LocalDate due = part.day("wanneer");
        String term = part.code("termijn", Codes.AGREEMENT_TERMS);
        Integer priority = part.number("voorrang");
        String priorityReason = part.text("voorrangReden");
        List<Who> does = part.whos("door");
        if (does.isEmpty()) {
            part.wrong("door", "exchange.bundle.missing");
        }
        List<Who> forWhom = part.whos("voor");
        List<Who> with = part.whos("met");
        LocalDate own = part.day("gemaaktOp");
        part.text("toelichting");
        part.code("stand", Codes.AGREEMENT_STATES);
        steps.add(part, it -> {
            AgreementInput input = new AgreementInput(
                    goal.map(it::id).orElse(null),
                    kind,
                    what,
                    reason,
                    due,
                    term,
                    priority,
                    priorityReason,
                    it.parties(does),
                    it.parties(forWhom),
                    it.parties(with),
                    null,
                    own == null ? heldOn : own);
            var id = conference == null
                    ? plans.agree(it.actor(), it.caseId(), input)
                    : conversations.agree(it.actor(), it.id(conference), input);
            it.became(key, id);
            it.became(part.path(), id);
        });
    }
}
