package nl.aantafel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Member;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.Belonging;
import nl.aantafel.casefile.domain.Belonging.Lasting;
import nl.aantafel.casefile.domain.TeamPlace;
import nl.aantafel.casefile.store.DirectionStore;
import nl.aantafel.casefile.store.TeamStore;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps memberships in step with the team and the directions: after every change somebody is what follows from both, each as
 * long as it lasts.
 */
@Component
final class TeamMemberships {

    private final Memberships memberships;
    private final LeavingCases leaving;
    private final TeamStore team;
    private final DirectionStore directions;
    private final Time time;

    TeamMemberships(
            Memberships memberships, LeavingCases leaving, TeamStore team, DirectionStore directions, Time time) {
        this.memberships = memberships;
        this.leaving = leaving;
        this.team = team;
        this.directions = directions;
        this.time = time;
    }

    void settle(Inside inside, UUID professional) {
        LocalDate today = time.today();
        List<TeamPlace> places = team.members(inside.caseId());
        Belonging belonging = Belonging.of(
                professional, places, directions.directions(inside.caseId()).all(), today);
        // While the actor, who may be the one to leave, still is in the case.
        Optional<Instant> from = belonging.isOver()
                ? Optional.of(time.now())
                : belonging.lastDay().map(TeamMemberships::end);
        from.ifPresent(moment -> leaving.from(inside, professional, moment));
        UUID seat = seat(professional, places);
        Set<String> ended = new HashSet<>();
        keep(inside, new Member(professional, CaseRoles.CASE_DIRECTOR, seat), belonging.directs(), ended);
        keep(inside, new Member(professional, CaseRoles.PARTICIPANT, seat), belonging.takesPart(), ended);
        if (!ended.isEmpty()) {
            memberships.leave(inside.actor(), inside.caseId(), professional, ended);
        }
    }

    private void keep(Inside inside, Member member, Optional<Lasting> lasting, Set<String> ended) {
        if (lasting.isPresent()) {
            memberships.enrol(
                    inside.actor(), inside.caseId(), member, end(lasting.get().lastDay()));
        } else {
            ended.add(member.role());
        }
    }

    private static @Nullable Instant end(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
    }

    private static @Nullable UUID seat(UUID professional, List<TeamPlace> places) {
        return places.stream()
                .filter(place -> place.professional().equals(professional))
                .map(TeamPlace::seat)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
