package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.meeting.Brainstorms;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Pictures;
import nl.aantafel.plan.Decisions;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Plans.Party;
import org.springframework.stereotype.Component;

/** What the table of a meeting did together: the biggest worries, the cards of the brainstorm, and what was proposed and decided. */
@Component
final class TogetherSection {

    private final Pictures pictures;
    private final Conversations conversations;
    private final Brainstorms brainstorms;
    private final Decisions decisions;

    TogetherSection(Pictures pictures, Conversations conversations, Brainstorms brainstorms, Decisions decisions) {
        this.pictures = pictures;
        this.conversations = conversations;
        this.brainstorms = brainstorms;
        this.decisions = decisions;
    }

    /** {@code conference} is the key of the meeting. */
    void read(Part meeting, String conference, LocalDate heldOn, Steps steps) {
        meeting.parts("grootsteZorgen").forEach(each -> worry(each, conference, steps));
        List<Part> cards = meeting.parts("ideeen");
        cards.forEach(each -> card(each, conference, steps));
        List<Part> chosen =
                cards.stream().filter(each -> each.truth("gekozen", false)).toList();
        if (!chosen.isEmpty()) {
            steps.add(
                    meeting,
                    it -> brainstorms.choose(
                            it.actor(),
                            it.id(conference),
                            chosen.stream().map(each -> it.id(each.path())).toList()));
        }
        meeting.parts("besluiten").forEach(each -> decision(each, conference, heldOn, steps));
    }

    /** Of whom nothing is said, it is the table's together. */
    private void worry(Part part, String conference, Steps steps) {
        Optional<Who> who = part.has("wie") ? Optional.of(part.who("wie")) : Optional.empty();
        String statement = part.reference("bijdrage", nl.aantafel.exchange.bundle.Kind.STATEMENT);
        steps.add(
                part,
                it -> pictures.biggest(
                        it.actor(),
                        it.id(conference),
                        who.map(each -> each.speaker(it)).orElse(null),
                        it.id(statement)));
    }

    private void card(Part part, String conference, Steps steps) {
        String kind = part.needCode("soort", Codes.IDEA_KINDS);
        String text = part.needText("tekst");
        UUID organisation =
                part.organisations("organisaties").stream().findFirst().orElse(null);
        steps.add(
                part,
                it -> it.became(
                        part.path(),
                        conversations.idea(it.actor(), it.id(conference), new Idea(kind, organisation, text))));
    }

    private void decision(Part part, String conference, LocalDate heldOn, Steps steps) {
        String code = part.needCode("soort", Codes.DECISION_KINDS);
        Kind kind = code.isEmpty() ? Kind.AGREEMENT : Kind.valueOf(code.toUpperCase(Locale.ROOT));
        String detail = switch (kind) {
            case PHASE -> part.code("code", Codes.PHASES);
            case AGREEMENT -> part.code("code", Codes.AGREEMENT_KINDS);
            case CASE_DIRECTOR -> part.code("code", Codes.DIRECTOR_FORMS);
            case BOTTOM_LINE, CLOSING -> "";
        };
        String what = part.text("wat");
        String reason = part.text("reden");
        Optional<Who> who = part.has("wie") ? Optional.of(part.who("wie")) : Optional.empty();
        Optional<Who> with = part.has("met") ? Optional.of(part.who("met")) : Optional.empty();
        LocalDate day = part.day("op");
        String consequence = part.text("gevolg");
        steps.add(
                part,
                it -> it.became(
                        part.path(),
                        decisions.propose(
                                it.actor(),
                                it.caseId(),
                                new Proposal(
                                        kind,
                                        what,
                                        reason,
                                        who.map(each -> each.party(it)).orElse(null),
                                        with.map(each -> each.party(it)).orElse(null),
                                        detail,
                                        day == null && kind != Kind.AGREEMENT ? heldOn : day,
                                        consequence,
                                        it.id(conference)))));
        part.parts("standpunten").forEach(each -> stance(each, part.path(), steps));
        if (part.truth("besloten", false)) {
            steps.add(part, it -> decisions.stand(it.actor(), it.caseId(), it.id(part.path())));
        }
    }

    private void stance(Part part, String proposal, Steps steps) {
        UUID organisation =
                part.organisations("organisaties").stream().findFirst().orElse(null);
        Optional<Who> person = part.has("persoon") ? Optional.of(part.who("persoon")) : Optional.empty();
        boolean supports = part.truth("steunt", true);
        String reason = part.text("reden");
        steps.add(
                part,
                it -> decisions.say(
                        it.actor(),
                        it.caseId(),
                        it.id(proposal),
                        new Stance(
                                person.map(each -> each.party(it)).orElse(new Party(null, organisation, null, "")),
                                supports,
                                reason)));
    }
}
