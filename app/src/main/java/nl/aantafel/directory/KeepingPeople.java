package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.domain.Holding;
import nl.aantafel.directory.domain.Holdings;
import nl.aantafel.directory.domain.Inputs;
import nl.aantafel.directory.domain.LastDay;
import nl.aantafel.directory.domain.Organisations;
import nl.aantafel.directory.domain.Partnerships;
import nl.aantafel.directory.domain.Professionals;
import nl.aantafel.directory.domain.RoleRules;
import nl.aantafel.directory.domain.Stamp;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** People and their roles, once it is clear that the actor may. */
@Component
final class KeepingPeople {

    private final Professionals professionals;
    private final Holdings holdings;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final AskingForRoles asking;
    private final Endings endings;
    private final ApplicationEventPublisher events;
    private final Time time;

    KeepingPeople(
            Professionals professionals,
            Holdings holdings,
            Organisations organisations,
            Partnerships partnerships,
            AskingForRoles asking,
            Endings endings,
            ApplicationEventPublisher events,
            Time time) {
        this.professionals = professionals;
        this.holdings = holdings;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.asking = asking;
        this.endings = endings;
        this.events = events;
        this.time = time;
    }

    UUID add(Actor actor, AddProfessional command) {
        UUID id = Ids.next(time.now());
        emailFree(Inputs.professional(command.details()), command.details(), id).refuseIfAny();
        professionals.add(id, command, stamp(actor));
        return id;
    }

    void change(Actor actor, ChangeProfessional command) {
        emailFree(Inputs.professional(command.details()), command.details(), command.id())
                .refuseIfAny();
        if (!professionals.change(command, stamp(actor))) {
            throw professionals
                    .latest(command.id())
                    .map(latest -> latest.stale(command.id()))
                    .orElseGet(RefusedException::notFound);
        }
    }

    private Checks emailFree(Checks checks, ProfessionalDetails details, UUID self) {
        boolean free = professionals
                .withEmail(details.email())
                .filter(id -> !id.equals(self))
                .isEmpty();
        return checks.that(free, Inputs.EMAIL, "directory.refusal.email-known");
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }

    void leaves(UUID professional, @Nullable LocalDate lastDay) {
        new Checks().plausible("laatsteDag", lastDay).refuseIfAny();
        LocalDate last = LastDay.of(lastDay, time.today());
        professionals.setLastDay(professional, last);
        endings.roles(holdings.ofProfessional(professional), last);
    }

    void stays(UUID professional) {
        professionals.setLastDay(professional, null);
    }

    RoleOutcome giveRole(Actor actor, GiveRole command) {
        RoleRules.notToOneself(actor, command.professional());
        UUID organisation = checked(command);
        return asking.needsSecond(actor, command)
                ? new RoleOutcome.Waits(asking.ask(actor, command))
                : new RoleOutcome.Given(give(command, organisation));
    }

    /** What a second person agreed with; looked at once more, since days may have gone by. */
    UUID giveAgreed(GiveRole command) {
        return give(command, checked(command));
    }

    private UUID checked(GiveRole command) {
        UUID organisation =
                professionals.organisationOf(command.professional()).orElseThrow(RefusedException::notFound);
        RoleRules.check(command, facts(command, organisation)).refuseIfAny();
        return organisation;
    }

    private RoleRules.Facts facts(GiveRole command, UUID organisation) {
        LocalDate today = time.today();
        Seat seat = command.seat() == null
                ? null
                : organisations.seat(command.seat(), today).orElse(null);
        return new RoleRules.Facts(
                organisation,
                partnerships.of(organisation, today).contains(command.partnership()),
                seat,
                holdings.ofProfessional(command.professional()).stream()
                        .filter(each -> each.partnership().equals(command.partnership()))
                        .toList(),
                today);
    }

    /** Without asking who gives it: for a partnership's first administrator. */
    UUID give(GiveRole command, UUID organisation) {
        Holding holding = new Holding(
                Ids.next(time.now()),
                command.professional(),
                command.partnership(),
                command.role(),
                command.seat(),
                command.from(),
                command.until());
        holdings.add(holding);
        events.publishEvent(new RoleGiven(
                command.professional(), command.partnership(), command.role(), organisation, command.seat()));
        return holding.id();
    }

    Holding holding(UUID id) {
        return holdings.holding(id).orElseThrow(RefusedException::notFound);
    }

    void endRole(UUID id, @Nullable LocalDate lastDay) {
        Holding holding = holding(id);
        LocalDate last = LastDay.of(lastDay, time.today());
        new Checks()
                .plausible("laatsteDag", lastDay)
                .ordered("laatsteDag", holding.from(), lastDay)
                .that(holding.outlasts(last), "laatsteDag", "directory.refusal.ends-earlier")
                .refuseIfAny();
        endings.roles(List.of(holding), last);
    }
}
