package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import org.junit.jupiter.api.Test;

/** What is shown of the roles is the table that decides. */
class RoleTableTest {

    @Test
    void whatARoleMayInACaseIsShownAsItHolds() {
        assertThat(RightsTable.told().inCase().keySet()).containsExactlyElementsOf(CaseRoles.RANKED);
        RightsTable.told().inCase().forEach((role, rights) -> {
            for (Right right : Right.values()) {
                assertThat(rights.contains(right)).as(role + " " + right).isEqualTo(RightsTable.holds(role, right));
            }
        });
    }

    @Test
    void whatARoleMayInAPartnershipIsShownAsItHolds() {
        for (String role : Roles.ALL) {
            for (Duty duty : Duty.values()) {
                assertThat(RightsTable.told()
                                .inPartnership()
                                .getOrDefault(role, Set.of())
                                .contains(duty))
                        .as(role + " " + duty)
                        .isEqualTo(!RightsTable.giving(Set.of(role), duty).isEmpty());
            }
        }
    }

    @Test
    void whoIsInByEmergencySeesAndDoesNothing() {
        assertThat(RightsTable.told().inCase().get(CaseRoles.BREAK_GLASS))
                .containsExactlyInAnyOrder(Right.SEE_CASE, Right.SEE_REFERRAL);
    }
}
