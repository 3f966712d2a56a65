package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.action;
import static nl.aantafel.plan.SomePlan.find;
import static nl.aantafel.plan.SomePlan.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class AgreementsTest extends WithACase {

    AgreementsTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void namesEveryPartyAndDerivesTheType() {
        UUID id = plans.agree(
                eva,
                ours.id(),
                new AgreementInput(
                        null,
                        "meeting",
                        "Samen praten over de zaterdag",
                        "Dan weet Tim waar hij aan toe is",
                        time.today().plusDays(5),
                        "short",
                        1,
                        "Dit weekend",
                        List.of(evaDoes, Party.organisation(house.organisation(Who.POLICE))),
                        List.of(Party.family(ours.child())),
                        List.of(Party.family(ours.mother()), Party.network("Tante Riet")),
                        null,
                        null));

        AgreementView it = find(plans.of(eva, ours.id()), id);
        assertThat(it.does()).extracting(NamedParty::name).containsExactly("Eva Jansen", "Politie Lindeland");
        assertThat(it.does().getFirst().organisation()).isEqualTo("Wijkteam Lindeburg");
        assertThat(it.forWhom()).extracting(NamedParty::name).containsExactly("Tim Verbeek");
        assertThat(it.with()).extracting(NamedParty::name).containsExactly("Sara de Wilde", "Tante Riet");
        assertThat(it.with()).extracting(NamedParty::family).containsExactly(true, false);
        assertThat(it.derivedType()).isEqualTo("meeting_family");
        assertThat(it.madeOn()).isEqualTo(time.today());
        assertThat(plans.derivedTypes(eva, ours.id()))
                .containsEntry("meeting_family", 1)
                .containsEntry("other_family", 0)
                .hasSize(6);
    }

    @Test
    void refusesPeopleOfAnotherFamily() {
        Case theirs = house.takenUpCase();

        Refusal refused = refusal(() -> plans.agree(eva, ours.id(), action("Iets", Party.family(theirs.mother()))));

        assertThat(refused).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void reportsProgressWithItsDayAndTakesItBack() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));

        plans.report(eva, ours.id(), id, "done", "", 0);
        AgreementView done = find(plans.of(eva, ours.id()), id);
        plans.report(eva, ours.id(), id, "open", "", done.version());

        assertThat(done.state()).isEqualTo("done");
        assertThat(done.doneOn()).isEqualTo(time.today());
        AgreementView open = find(plans.of(eva, ours.id()), id);
        assertThat(open.state()).isEqualTo("open");
        assertThat(open.doneOn()).isNull();
    }

    @Test
    void whatDidNotWorkOutNeedsAWordOnWhy() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));

        assertThat(refusal(() -> plans.report(eva, ours.id(), id, "not_done", " ", 0)))
                .isInstanceOf(Refusal.Invalid.class);

        plans.report(eva, ours.id(), id, "not_done", "Niemand nam op", 0);
        assertThat(find(plans.of(eva, ours.id()), id).stateNote()).isEqualTo("Niemand nam op");
    }

    @Test
    void showsBothVersionsToWhoWasSecond() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));
        Party bram = Party.professional(house.id(Who.YOUTH_PROTECTION));
        plans.changeAgreement(house.youthProtection(), ours.id(), id, action("School en sportclub bellen", bram), 0);

        Refusal refused = refusal(() -> plans.changeAgreement(eva, ours.id(), id, action("School mailen", evaDoes), 0));

        assertThat(refused).isInstanceOfSatisfying(Refusal.Stale.class, stale -> {
            assertThat(stale.currentVersion()).isEqualTo(1);
            assertThat(stale.changedBy()).isEqualTo("Bram Hoekstra");
            assertThat(stale.current())
                    .containsEntry("wat", "School en sportclub bellen")
                    .containsEntry("wieDoet", "p:" + house.id(Who.YOUTH_PROTECTION));
        });
        plans.changeAgreement(eva, ours.id(), id, action("School mailen", evaDoes), 1);
        assertThat(find(plans.of(eva, ours.id()), id).what()).isEqualTo("School mailen");
    }

    @Test
    void countsAConferenceOnceWhenAnAgreementGoesAlong() {
        UUID id = plans.agree(eva, ours.id(), action("School bellen", evaDoes));
        UUID first = UUID.fromString("00000000-0000-7000-8000-000000000001");
        UUID second = UUID.fromString("00000000-0000-7000-8000-000000000002");

        plans.carryOver(eva, ours.id(), first, Set.of(id));
        plans.carryOver(eva, ours.id(), first, Set.of(id));
        plans.carryOver(eva, ours.id(), second, Set.of(id));

        assertThat(find(plans.of(eva, ours.id()), id).carriedOver()).isEqualTo(2);
        plans.report(eva, ours.id(), id, "done", "", 0);
        assertThat(refusal(() -> plans.carryOver(eva, ours.id(), second, Set.of(id))))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
