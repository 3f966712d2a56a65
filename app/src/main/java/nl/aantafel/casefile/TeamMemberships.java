package nl.aantafel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Member;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.Belonging;
import nl.aantafel.casefile.domain.TeamPlace;
import nl.aantafel.casefile.store.DirectionStore;
import nl.aantafel.casefile.store.TeamStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps memberships in step with the team and the directions: after every change somebody is what follows from both. */
@Component
final class TeamMemberships {

    private final Memberships memberships;
    private final TeamStore team;
    private final DirectionStore directions;
    private final WhoIsWho whoIsWho;
    private final Time time;

    TeamMemberships(Memberships memberships, TeamStore team, DirectionStore directions, WhoIsWho whoIsWho, Time time) {
        this.memberships = memberships;
        this.team = team;
        this.directions = directions;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    void settle(Inside inside, UUID professional) {
        LocalDate today = time.today();
        List<TeamPlace> places = team.members(inside.caseId());
        Optional<Belonging> belonging = Belonging.of(
                professional, places, directions.directions(inside.caseId()).all(), today);
        boolean desk = atDesk(inside, professional);
        if (belonging.isPresent()) {
            Instant until = desk ? null : end(belonging.get().lastDay());
            memberships.enrol(
                    inside.actor(), inside.caseId(), member(inside, professional, belonging.get(), places), until);
        } else if (!desk) {
            memberships.leave(inside.actor(), inside.caseId(), professional);
        }
    }

    private static @Nullable Instant end(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
    }

    /** Who prepares and chairs stays a member whatever becomes of the team. */
    private boolean atDesk(Inside inside, UUID professional) {
        Instant now = time.now();
        return memberships.members(inside.actor(), inside.caseId()).stream()
                .filter(member -> member.person().equals(professional) && Roles.DESK.contains(member.role()))
                .map(MemberView::until)
                .anyMatch(until -> until == null || until.isAfter(now));
    }

    private Member member(Inside inside, UUID professional, Belonging belonging, List<TeamPlace> places) {
        UUID organisation = whoIsWho.professional(professional)
                .map(Professional::organisation)
                .orElseThrow(RefusedException::notFound);
        UUID seat = places.stream()
                .filter(place -> place.professional().equals(professional))
                .map(TeamPlace::seat)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
        return new Member(
                professional,
                organisation,
                seat,
                belonging.director() ? CaseRoles.CASE_DIRECTOR : CaseRoles.PARTICIPANT,
                Set.of(
                        Principal.TABLE,
                        Principal.REFERRAL,
                        memberships.principal(inside.actor(), inside.caseId(), Audiences.PERSON, professional),
                        memberships.principal(inside.actor(), inside.caseId(), Audiences.ORGANISATION, organisation)),
                Set.of());
    }
}
