package nl.aantafel.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Professional;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.meeting.ClientsAtTable.Asked;
import nl.aantafel.meeting.ClientsAtTable.FamilyTable;
import nl.aantafel.meeting.ClientsAtTable.Invited;
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.AskedMember;
import nl.aantafel.meeting.domain.ChoiceRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptChoice;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.meeting.store.ConferenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what the family chose beside who of them is asked. */
@Component
final class FamilyReading {

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final ConferenceStore store;
    private final ChoiceStore choices;
    private final Families families;

    FamilyReading(
            ConferenceGate gate,
            ConferenceReading reading,
            ConferenceStore store,
            ChoiceStore choices,
            Families families) {
        this.gate = gate;
        this.reading = reading;
        this.store = store;
        this.choices = choices;
        this.families = families;
    }

    FamilyTable table(Actor actor, Conference conference) {
        Optional<GatheringView> gathering = reading.gathering(actor, conference);
        boolean changes = conference.state() != State.FINALISED && conference.state() != State.CANCELLED;
        return new FamilyTable(
                reading.line(actor, conference),
                changes && gate.may(actor, Right.LEAD_MEETING, conference.caseId()),
                members(
                        families.of(actor, conference.caseId()),
                        new Sitting(store.family(conference.id()), choices.of(conference.id()), gathering)),
                gathering.stream().flatMap(FamilyReading::people).toList());
    }

    /** Those of the family whom the conference names. */
    List<Member> members(ConferenceView view, FamilyView family) {
        List<FamilyMember> asked = view.family().stream()
                .map(each -> new FamilyMember(each.person(), each.attends(), each.reason()))
                .toList();
        return members(family, new Sitting(asked, choices.of(view.line().id()), view.gathering())).stream()
                .filter(each -> each.asked() != Asked.NOT_YET)
                .toList();
    }

    /** Who is asked for the meeting; absent for who is not in it, who then cannot choose anybody either. */
    Optional<Set<UUID>> invited(Actor actor, Conference conference) {
        return reading.gathering(actor, conference).map(FamilyReading::invited);
    }

    static Set<UUID> invited(GatheringView gathering) {
        return gathering.attendance().stream().map(each -> each.person()).collect(Collectors.toSet());
    }

    private static Stream<Invited> people(GatheringView gathering) {
        return gathering.attendance().stream()
                .map(each -> new Invited(each.person(), each.name(), each.organisation()));
    }

    /** Who is asked, what they chose, and the meeting it is for, when the reader is in that. */
    private record Sitting(List<FamilyMember> asked, List<KeptChoice> chosen, Optional<GatheringView> gathering) {

        Optional<FamilyMember> asked(UUID person) {
            return asked.stream().filter(each -> each.person().equals(person)).findFirst();
        }

        Optional<KeptChoice> chosen(UUID person) {
            return chosen.stream().filter(each -> each.person().equals(person)).findFirst();
        }

        /** As far as one can know who is not in the meeting: somebody is named. */
        boolean alone(boolean asked, ClientsAtTable.Choice choice) {
            Set<UUID> beside = gathering
                    .map(FamilyReading::invited)
                    .orElseGet(() -> choice.sitsWith() == null ? Set.of() : Set.of(choice.sitsWith()));
            return new AskedMember(asked, choice.comes(), choice.way(), choice.sitsWith()).alone(beside);
        }
    }

    private List<Member> members(FamilyView family, Sitting sitting) {
        Map<UUID, Professional> beside = reading.people(sitting.chosen().stream()
                .flatMap(each -> Stream.ofNullable(each.choice().sitsWith()))
                .collect(Collectors.toSet()));
        return family.persons().stream()
                .map(person -> member(person, sitting, beside))
                .toList();
    }

    private static Member member(PersonView person, Sitting sitting, Map<UUID, Professional> beside) {
        Optional<FamilyMember> asked = sitting.asked(person.id());
        Optional<KeptChoice> kept = sitting.chosen(person.id());
        ClientsAtTable.Choice choice = kept.map(KeptChoice::choice).orElse(ChoiceRules.NOTHING);
        boolean comes = asked.map(FamilyMember::attends).orElse(false);
        return new Member(
                person.id(),
                person.firstName().isBlank() ? person.fullName() : person.firstName(),
                person.fullName(),
                asked.isEmpty() ? Asked.NOT_YET : comes ? Asked.ASKED : Asked.LEFT_OUT,
                asked.map(FamilyMember::reason).orElse(""),
                choice,
                name(beside, choice.sitsWith()),
                sitting.alone(comes, choice),
                kept.map(KeptChoice::version).orElse(0L));
    }

    private static String name(Map<UUID, Professional> people, @Nullable UUID person) {
        return Optional.ofNullable(person)
                .map(people::get)
                .map(Professional::name)
                .orElse("");
    }
}
