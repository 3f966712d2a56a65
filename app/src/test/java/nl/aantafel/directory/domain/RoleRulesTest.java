package nl.aantafel.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.Seat;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID PARTNERSHIP = new UUID(0, 2);
    private static final UUID ORGANISATION = new UUID(0, 3);
    private static final Seat SEAT = new Seat(new UUID(0, 4), PARTNERSHIP, ORGANISATION, "police", "");

    @Test
    void refusesARoleForOneselfButNotFromAStartUpStep() {
        assertThatThrownBy(() -> RoleRules.notToOneself(Actor.professional(PERSON), PERSON))
                .isInstanceOf(RefusedException.class);
        assertThatCode(() -> RoleRules.notToOneself(Actor.technical("demo"), PERSON))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsATriageMemberOnAnOwnSeat() {
        assertThat(wrong(role(Roles.TRIAGE_MEMBER, SEAT.id()), SEAT)).isEmpty();
    }

    @Test
    void refusesASeatThatIsGone() {
        assertThat(wrong(role(Roles.TRIAGE_MEMBER, SEAT.id()), null)).containsExactly("zetel");
    }

    @Test
    void refusesASeatInAnotherPartnership() {
        Seat elsewhere = new Seat(SEAT.id(), new UUID(0, 9), ORGANISATION, "police", "");

        assertThat(wrong(role(Roles.PARTICIPANT, SEAT.id()), elsewhere)).containsExactly("zetel");
    }

    @Test
    void allowsTheSameRoleAgainAfterItEnded() {
        Holding ended = new Holding(
                new UUID(0, 5), PERSON, PARTNERSHIP, Roles.PARTICIPANT, null, TODAY.minusDays(9), TODAY.minusDays(1));
        Holding running =
                new Holding(new UUID(0, 6), PERSON, PARTNERSHIP, Roles.PARTICIPANT, null, TODAY.minusDays(9), TODAY);

        assertThat(RoleRules.check(role(Roles.PARTICIPANT, null), facts(null, ended))
                        .failed())
                .isFalse();
        assertThat(RoleRules.check(role(Roles.PARTICIPANT, null), facts(null, running))
                        .failed())
                .isTrue();
    }

    private static GiveRole role(String role, @Nullable UUID seat) {
        return new GiveRole(PERSON, PARTNERSHIP, role, seat, TODAY, null);
    }

    private static RoleRules.Facts facts(@Nullable Seat seat, Holding... others) {
        return new RoleRules.Facts(ORGANISATION, true, seat, List.of(others), TODAY);
    }

    private static List<String> wrong(GiveRole asked, @Nullable Seat seat) {
        return RoleRules.check(asked, facts(seat)).errors().stream()
                .map(Refusal.FieldError::field)
                .toList();
    }
}
