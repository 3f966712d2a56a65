package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.domain.Inputs;
import nl.aantafel.directory.domain.LastDay;
import nl.aantafel.directory.domain.Latest;
import nl.aantafel.directory.domain.Organisations;
import nl.aantafel.directory.domain.Partnerships;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Keeps partnerships, organisations and seats itself, and leaves people and their roles to {@link KeepingPeople}. */
@UseCases
class KeepingDirectory implements Directory {

    private final Administration administration;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Endings endings;
    private final KeepingPeople people;
    private final Founding founding;
    private final FrameCatalogue frames;
    private final Trace trace;
    private final Time time;

    KeepingDirectory(
            Administration administration,
            Partnerships partnerships,
            Organisations organisations,
            Endings endings,
            KeepingPeople people,
            Founding founding,
            FrameCatalogue frames,
            Trace trace,
            Time time) {
        this.administration = administration;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.endings = endings;
        this.people = people;
        this.founding = founding;
        this.frames = frames;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public UUID begin(Actor actor, BeginPartnership command) {
        UUID administrator = founding.first(actor, command);
        traced("directory.begin");
        return administrator;
    }

    @Override
    public UUID createPartnership(Actor actor, CreatePartnership command) {
        administration.requireAny(actor);
        UUID partnership = founding.another(actor, command);
        traced("directory.create-partnership");
        return partnership;
    }

    @Override
    public void changePartnership(Actor actor, ChangePartnership command) {
        administration.require(actor, command.id());
        Inputs.name(Inputs.NAME, command.name())
                .text("regio", command.region(), Checks.SHORT)
                .text("contactpunt", command.contactPoint(), Checks.SHORT)
                .refuseIfAny();
        if (!partnerships.change(command, administration.stamp(actor))) {
            throw stale(command.id(), partnerships.latest(command.id()));
        }
        traced("directory.change-partnership");
    }

    @Override
    public UUID addOrganisation(Actor actor, AddOrganisation command) {
        administration.require(actor, command.partnership());
        partnerships.hold(command.partnership());
        UUID id = Ids.next(time.now());
        Checks checks = Inputs.organisation(command.details());
        Inputs.covenant(checks, command.covenantSignedOn(), time.today());
        nameFree(checks, command.details().name(), List.of(command.partnership()), id)
                .refuseIfAny();
        organisations.add(id, command.details(), administration.stamp(actor));
        partnerships.join(new JoinPartnership(command.partnership(), id, command.covenantSignedOn()));
        traced("directory.add-organisation");
        return id;
    }

    @Override
    public void changeOrganisation(Actor actor, ChangeOrganisation command) {
        administration.requireForOrganisation(actor, command.id());
        List<UUID> of = partnerships.of(command.id(), time.today());
        nameFree(Inputs.organisation(command.details()), command.details().name(), of, command.id())
                .refuseIfAny();
        if (!organisations.change(command, administration.stamp(actor))) {
            throw stale(command.id(), organisations.latest(command.id()));
        }
        traced("directory.change-organisation");
    }

    private Checks nameFree(Checks checks, String name, List<UUID> in, UUID self) {
        boolean free = organisations.named(name, in, time.today()).stream().allMatch(self::equals);
        return checks.that(free, Inputs.NAME, "directory.refusal.organisation-known");
    }

    @Override
    public void joinPartnership(Actor actor, JoinPartnership command) {
        administration.require(actor, command.partnership());
        Latest organisation = organisations.latest(command.organisation()).orElseThrow(RefusedException::notFound);
        partnerships.hold(command.partnership());
        Checks checks = Inputs.covenant(new Checks(), command.covenantSignedOn(), time.today());
        nameFree(
                        checks,
                        organisation.texts().getOrDefault(Inputs.NAME, ""),
                        List.of(command.partnership()),
                        command.organisation())
                .refuseIfAny();
        partnerships.join(command);
        traced("directory.join-partnership");
    }

    @Override
    public void leavePartnership(Actor actor, LeavePartnership command) {
        administration.require(actor, command.partnership());
        requireParticipation(command.partnership(), command.organisation());
        new Checks().plausible("laatsteDag", command.lastDay()).refuseIfAny();
        endings.participation(
                command.partnership(),
                command.organisation(),
                time.today(),
                LastDay.of(command.lastDay(), time.today()));
        traced("directory.leave-partnership");
    }

    @Override
    public UUID addSeat(Actor actor, AddSeat command) {
        Partnership partnership = administration.require(actor, command.partnership());
        requireParticipation(command.partnership(), command.organisation());
        boolean known = frames.find(partnership.frameCode())
                .flatMap(frame -> frame.seatKind(command.kind()))
                .isPresent();
        new Checks()
                .that(known, "soort", "directory.refusal.seat-kind")
                .text("aanduiding", command.label(), Checks.SHORT)
                .refuseIfAny();
        Seat seat = new Seat(
                Ids.next(time.now()),
                command.partnership(),
                command.organisation(),
                command.kind(),
                command.label().strip());
        organisations.add(seat);
        traced("directory.add-seat");
        return seat.id();
    }

    private void requireParticipation(UUID partnership, UUID organisation) {
        if (!partnerships.of(organisation, time.today()).contains(partnership)) {
            throw RefusedException.conflict("directory.refusal.not-in-partnership");
        }
    }

    @Override
    public void endSeat(Actor actor, UUID seat, @Nullable LocalDate lastDay) {
        Seat ending = organisations.seat(seat, time.today()).orElseThrow(RefusedException::notFound);
        administration.require(actor, ending.partnership());
        new Checks().plausible("laatsteDag", lastDay).refuseIfAny();
        endings.seat(seat, LastDay.of(lastDay, time.today()));
        traced("directory.end-seat");
    }

    @Override
    public UUID addProfessional(Actor actor, AddProfessional command) {
        administration.requireForOrganisation(actor, command.organisation());
        UUID professional = people.add(actor, command);
        traced("directory.add-professional");
        return professional;
    }

    @Override
    public void changeProfessional(Actor actor, ChangeProfessional command) {
        administration.requireForProfessional(actor, command.id());
        people.change(actor, command);
        traced("directory.change-professional");
    }

    @Override
    public void endProfessional(Actor actor, UUID professional, @Nullable LocalDate lastDay) {
        administration.requireForProfessional(actor, professional);
        people.leaves(professional, lastDay);
        traced("directory.end-professional");
    }

    @Override
    public void resumeProfessional(Actor actor, UUID professional) {
        administration.requireForProfessional(actor, professional);
        people.stays(professional);
        traced("directory.resume-professional");
    }

    @Override
    public RoleOutcome giveRole(Actor actor, GiveRole command) {
        administration.require(actor, command.partnership());
        RoleOutcome outcome = people.giveRole(actor, command);
        traced(outcome instanceof RoleOutcome.Given ? "directory.give-role" : "directory.ask-role");
        return outcome;
    }

    @Override
    public void endRole(Actor actor, UUID holding, @Nullable LocalDate lastDay) {
        administration.require(actor, people.holding(holding).partnership());
        people.endRole(holding, lastDay);
        traced("directory.end-role");
    }

    private static RefusedException stale(UUID id, Optional<Latest> latest) {
        return latest.map(each -> each.stale(id)).orElseGet(RefusedException::notFound);
    }

    private void traced(String activity) {
        trace.of(Trace.Action.ADMINISTER, activity, null, List.of());
    }
}
