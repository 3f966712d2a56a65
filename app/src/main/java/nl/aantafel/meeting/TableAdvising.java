package nl.aantafel.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Advices;
import nl.aantafel.directory.GivenAdvice;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.GatheringKind;
import nl.aantafel.frame.GatheringKind.Expected;
import nl.aantafel.meeting.ClientsAtTable.Asked;
import nl.aantafel.meeting.ClientsAtTable.Member;
import nl.aantafel.meeting.Conferences.ConferenceView;
import org.springframework.stereotype.Component;

/** Compares who is asked with whom the frame expects at a meeting of this kind. */
@Component
final class TableAdvising {

    private final WhoIsWho whoIsWho;
    private final GivenAdvice advice;

    TableAdvising(WhoIsWho whoIsWho, GivenAdvice advice) {
        this.whoIsWho = whoIsWho;
        this.advice = advice;
    }

    /**
     * Nothing for a partnership that does not want it.
     *
     * @param voice somebody of the family comes, or somebody speaks for them; or it is not theirs to come to
     */
    TableAdvice of(UUID partnership, Frame frame, String kind, Collection<UUID> people, boolean voice) {
        return Optional.of(partnership)
                .filter(each -> advice.given(each, Advices.WHO_IS_MISSING))
                .flatMap(each -> frame.gathering(kind))
                .map(it -> new TableAdvice(missing(it, people), it.clientVoice() && !voice))
                .orElse(TableAdvice.NONE);
    }

    /** Of a conference; nothing for who does not know who is asked. */
    TableAdvice of(Frame frame, ConferenceView conference, Collection<Member> family) {
        return conference
                .gathering()
                .map(it ->
                        of(it.partnership(), frame, conference.line().kind(), Seating.professionals(it), voice(family)))
                .orElse(TableAdvice.NONE);
    }

    private List<nl.aantafel.frame.Label> missing(GatheringKind kind, Collection<UUID> people) {
        if (kind.expects().isEmpty()) {
            return List.of();
        }
        Collection<Organisation> there = whoIsWho.organisations(whoIsWho.professionals(people).values().stream()
                        .map(Professional::organisation)
                        .collect(Collectors.toSet()))
                .values();
        return kind.expects().stream()
                .filter(each -> there.stream().noneMatch(it -> each.metBy(it.chain(), it.discipline())))
                .map(Expected::label)
                .toList();
    }

    /** Somebody is asked and did not say no; or somebody brings in what they want, or whom they trust. */
    static boolean voice(Collection<Member> family) {
        return family.stream()
                .anyMatch(each ->
                        (each.asked() == Asked.ASKED && !each.choice().comes().equals("no"))
                                || !each.choice().confidant().isBlank()
                                || !each.choice().preparation().discuss().isBlank()
                                || !each.choice().preparation().yields().isBlank()
                                || !each.choice().preparation().ideas().isBlank());
    }
}
