package nl.aantafel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** What somebody may is read anew at each request: taking it away needs no signing out. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RightsEndTest extends Journey {

    private final Teams teams;
    private final WhoIsWho whoIsWho;
    private final TestDatabase database;
    private final Time time;

    RightsEndTest(
            BeanFactory beans,
            Teams teams,
            WhoIsWho whoIsWho,
            TestDatabase database,
            Time time,
            @LocalServerPort int port) {
        super(beans, port);
        this.teams = teams;
        this.whoIsWho = whoIsWho;
        this.database = database;
        this.time = time;
    }

    /** Acceptance test 5 of the national standards: user removed from case → next request fails. */
    @Test
    void userRemovedFromCaseNextRequestFails() {
        String statements = path + "/statements";
        assertThat(expert.get(path).status()).isEqualTo(200);
        assertThat(expert.get(statements).status()).isEqualTo(200);
        assertThat(expert.get("/cases").page()).contains(path);
        UUID seat = teams.of(full.director, full.id).members().stream()
                .filter(member -> member.professional().equals(full.house.id(Who.MENTAL_HEALTH)))
                .findFirst()
                .orElseThrow()
                .id();
        teams.leave(full.director, full.id, seat, time.today());

        assertThat(expert.get(path).status()).isEqualTo(404);
        assertThat(expert.get(statements).status()).isEqualTo(404);
        assertThat(expert.post(statements, "tekst", "Nog snel iets").status()).isEqualTo(404);
        assertThat(expert.get("/cases").page()).doesNotContain(path);
        assertThat(director.get(path).status()).isEqualTo(200);
    }

    @Test
    void aRoleThatEndedOpensNothingOnTheNextRequest() {
        Visitor secretary = as(Who.SECRETARY);
        assertThat(secretary.get("/triage").status()).isEqualTo(200);
        UUID person = full.house.id(Who.SECRETARY);
        assertThat(whoIsWho.rolesOf(person)).extracting(RoleHolding::role).contains(Roles.SECRETARY);
        ends(person, "2020-01-02");
        try {
            assertThat(secretary.get("/triage").status()).isEqualTo(404);
            assertThat(secretary.get("/screenings").status()).isEqualTo(404);
        } finally {
            ends(person, null);
        }
    }

    private void ends(UUID person, @Nullable String day) {
        TestDatabase.sql(database.superuser())
                .execute(
                        "update directory.role_holding set until_day = ?::date where professional_id = ? and role = 'secretary'",
                        day,
                        person);
    }
}
