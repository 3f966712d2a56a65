package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.ChangeCase;
import nl.aantafel.casefile.CaseFiles.Follow;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.JoinTeam;
import nl.aantafel.casefile.Teams.OtherLead;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Lists;
import org.springframework.stereotype.Component;

/** The case itself: its head (kop), team, directors (casusregie), other leads (regieElders) and phases (fasen). */
@Component
final class CaseSection {

    private final CaseFiles cases;
    private final Teams teams;
    private final Phases phases;

    CaseSection(CaseFiles cases, Teams teams, Phases phases) {
        this.cases = cases;
        this.teams = teams;
        this.phases = phases;
    }

    void read(Part bundle, Steps steps) {
        bundle.part("kop").ifPresent(head -> head(head, steps));
        bundle.parts("team").forEach(member -> member(member, steps));
        bundle.parts("casusregie").forEach(direction -> direction(direction, steps));
        bundle.parts("regieElders").forEach(lead -> otherLead(lead, steps));
        bundle.parts("fasen").forEach(phase -> phase(phase, steps));
    }

    /** After all else: REGULAR to MDA++ or back. */
    void switches(Part bundle, Steps steps) {
        for (Part part : bundle.parts("aanpakwisselingen")) {
            String pathway = part.needCode("aanpak", Codes.PATHWAYS);
            String reason = part.needText("reden");
            LocalDate from = part.day("datum");
            steps.add(part, it -> cases.switchPathway(it.actor(), it.caseId(), new Follow(pathway, reason, from)));
        }
    }

    private void head(Part part, Steps steps) {
        String question = part.code("hoofdvraag", Codes.QUESTIONS);
        String questionReason = part.text("hoofdvraagReden");
        String divorce = part.code("scheiding", Codes.DIVORCES);
        String divorceNote = part.text("scheidingToelichting");
        String light = part.code("stoplicht", Codes.LIGHTS);
        String lightReason = part.text("stoplichtReden");
        Set<String> kinds = part.codes("soortenGeweld", part.known().list(Lists.VIOLENCE_KINDS));
        steps.add(part, it -> {
            CaseView now = cases.view(it.actor(), it.caseId());
            cases.change(
                    it.actor(),
                    it.caseId(),
                    new ChangeCase(
                            now.familyName(),
                            question,
                            questionReason,
                            divorce.isEmpty() ? now.divorce() : divorce,
                            divorceNote,
                            light,
                            lightReason,
                            now.otherNumber(),
                            kinds,
                            now.version()));
        });
    }

    private void member(Part part, Steps steps) {
        Optional<Professional> who = part.needProfessional("wie");
        String role = part.code("rol", Codes.CASE_ROLES);
        String approach = part.text("aanpak");
        LocalDate from = part.day("vanaf");
        UUID seat = who.map(Professional::organisation)
                .flatMap(organisation -> part.known().seats().getOrDefault(organisation, List.of()).stream()
                        .findFirst())
                .map(Seat::id)
                .orElse(null);
        steps.add(
                part,
                it -> teams.join(
                        it.actor(),
                        it.caseId(),
                        new JoinTeam(
                                who.orElseThrow().id(),
                                seat,
                                role.isEmpty() ? "participant" : role,
                                approach,
                                from == null ? part.known().today() : from)));
    }

    /** The first begins, each next one takes over. */
    private void direction(Part part, Steps steps) {
        Optional<Professional> who = part.needProfessional("wie");
        String form = part.needCode("vorm", Codes.DIRECTOR_FORMS);
        String mandate = part.text("mandaat");
        LocalDate from = part.needDay("vanaf");
        LocalDate until = part.day("totEnMet");
        String note = part.text("overdracht");
        steps.add(part, it -> {
            Direct command = new Direct(who.orElseThrow().id(), form, mandate, from, until);
            Optional<DirectionView> present = teams.of(it.actor(), it.caseId()).directions().stream()
                    .filter(each -> each.until() == null || !each.until().isBefore(from))
                    .findFirst();
            if (present.isPresent()) {
                teams.handOver(
                        it.actor(), it.caseId(), command, note, present.get().version());
            } else {
                teams.direct(it.actor(), it.caseId(), command);
            }
        });
    }

    private void otherLead(Part part, Steps steps) {
        OtherLead lead = new OtherLead(
                part.text("soort"),
                part.needText("organisatie"),
                part.text("naam"),
                part.text("waarover"),
                part.needDay("vanaf"),
                part.day("totEnMet"));
        steps.add(part, it -> teams.addOtherLead(it.actor(), it.caseId(), lead));
    }

    private void phase(Part part, Steps steps) {
        String phase = part.needCode("fase", Codes.PHASES);
        LocalDate from = part.needDay("vanaf");
        String reason = part.text("reden");
        steps.add(part, it -> phases.decide(it.actor(), it.caseId(), new Phases.Decide(phase, from, reason, null)));
    }
}
