package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.ConsultationTable.Asked;
import nl.aantafel.rights.store.ConsultationTable.Participant;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks who brought items in whether they may be given; who is no longer there is stood in for by their organisation, then by the desk. */
@Component
final class AskingParticipants {

    static final String KIND = "rights_consultation";
    static final String TASK = "answer_rights_request";

    private final RequestGate gate;
    private final ConsultationTable consultations;
    private final WhoIsWho whoIsWho;
    private final Tasks tasks;
    private final Mails mails;

    AskingParticipants(RequestGate gate, ConsultationTable consultations, WhoIsWho whoIsWho, Tasks tasks, Mails mails) {
        this.gate = gate;
        this.consultations = consultations;
        this.whoIsWho = whoIsWho;
        this.tasks = tasks;
        this.mails = mails;
    }

    /** Somebody in one of the cases. */
    private record Place(UUID caseId, UUID person) {}

    void ask(Actor actor, Request request, List<PersonalDataSource.Item> items, LocalDate due) {
        List<Participant> participants = consultations.participants(request.id());
        Map<Place, List<ResourceRef>> byPlace = new LinkedHashMap<>();
        for (PersonalDataSource.Item item : items) {
            whom(item, participants)
                    .ifPresent(person -> byPlace.computeIfAbsent(
                                    new Place(item.caseId(), person), any -> new ArrayList<>())
                            .add(item.ref()));
        }
        List<NewMail> told = new ArrayList<>();
        byPlace.forEach((place, refs) -> {
            Asked asked = new Asked(
                    gate.id(),
                    request.id(),
                    place.caseId(),
                    place.person(),
                    organisation(place, participants),
                    due,
                    null);
            consultations.ask(request, asked, refs, gate.stamp(actor));
            tasks.add(actor, new NewTask(request.partnership(), null, TASK, KIND, asked.id(), place.person(), due, ""));
            told.add(new NewMail(place.person(), KIND, asked.id(), 0));
        });
        mails.queue(actor, told);
    }

    private static UUID organisation(Place place, List<Participant> participants) {
        return participants.stream()
                .filter(each -> each.person().equals(place.person()))
                .map(Participant::organisation)
                .findFirst()
                .orElseThrow();
    }

    private Optional<UUID> whom(PersonalDataSource.Item item, List<Participant> participants) {
        List<Participant> there = participants.stream()
                .filter(each -> each.caseId().equals(item.caseId()))
                .sorted(Comparator.comparing(Participant::person))
                .toList();
        UUID provider = Optional.ofNullable(item.organisation())
                .or(() -> whoIsWho.professional(item.broughtBy()).map(Professional::organisation))
                .orElse(null);
        return there.stream()
                .map(Participant::person)
                .filter(item.broughtBy()::equals)
                .findFirst()
                .or(() -> ofOrganisation(there, provider))
                .or(() -> there.stream()
                        .filter(each -> each.role().equals(Roles.PROCESS_DIRECTOR)
                                || each.role().equals(CaseRoles.CLOSED_DESK))
                        .map(Participant::person)
                        .findFirst());
    }

    private static Optional<UUID> ofOrganisation(List<Participant> there, @Nullable UUID provider) {
        return there.stream()
                .filter(each -> Objects.equals(each.organisation(), provider))
                .map(Participant::person)
                .findFirst();
    }
}
