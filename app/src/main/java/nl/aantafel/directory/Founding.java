package nl.aantafel.directory;

import java.util.UUID;
import nl.aantafel.directory.domain.Areas;
import nl.aantafel.directory.domain.Inputs;
import nl.aantafel.directory.domain.MunicipalitiesFile;
import nl.aantafel.directory.domain.Organisations;
import nl.aantafel.directory.domain.Partnerships;
import nl.aantafel.directory.domain.Professionals;
import nl.aantafel.directory.domain.RoleRules;
import nl.aantafel.directory.domain.Stamp;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** How a partnership comes to be: with an organisation and an administrator, so that nobody has to let themselves in. */
@Component
final class Founding {

    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Professionals professionals;
    private final KeepingPeople people;
    private final Areas areas;
    private final FrameCatalogue frames;
    private final Time time;

    Founding(
            Partnerships partnerships,
            Organisations organisations,
            Professionals professionals,
            KeepingPeople people,
            Areas areas,
            FrameCatalogue frames,
            Time time) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.professionals = professionals;
        this.people = people;
        this.areas = areas;
        this.frames = frames;
        this.time = time;
    }

    UUID first(Actor actor, BeginPartnership command) {
        check(command);
        if (!partnerships.noneYet()) {
            throw RefusedException.conflict("directory.refusal.begun");
        }
        if (areas.noMunicipalities()) {
            areas.add(MunicipalitiesFile.read(this::id));
        }
        UUID organisation = id();
        organisations.add(organisation, bare(command.organisationName()), stamp(actor));
        UUID administrator = people.add(
                actor,
                new AddProfessional(
                        organisation,
                        new ProfessionalDetails(command.administratorName(), "", command.email(), "", false)));
        found(
                actor,
                new Partnership(
                        id(),
                        command.partnershipName().strip(),
                        command.region().strip(),
                        command.frameCode(),
                        ""),
                administrator);
        return administrator;
    }

    private void check(BeginPartnership command) {
        Checks checks = Inputs.name("samenwerkingsverband", command.partnershipName())
                .text("regio", command.region(), Checks.SHORT)
                .that(frames.find(command.frameCode()).isPresent(), "kader", "check.choose")
                .addAll(Inputs.name("organisatie", command.organisationName()).errors())
                .addAll(Inputs.name(Inputs.NAME, command.administratorName()).errors());
        Inputs.email(checks, Inputs.EMAIL, command.email()).refuseIfAny();
    }

    UUID another(Actor actor, CreatePartnership command) {
        RoleRules.notToOneself(actor, command.administrator());
        Inputs.name(Inputs.NAME, command.name())
                .text("regio", command.region(), Checks.SHORT)
                .text("contactpunt", command.contactPoint(), Checks.SHORT)
                .that(frames.find(command.frameCode()).isPresent(), "kader", "check.choose")
                .that(professionals.organisationOf(command.administrator()).isPresent(), "beheerder", "check.choose")
                .refuseIfAny();
        Partnership partnership = new Partnership(
                id(),
                command.name().strip(),
                command.region().strip(),
                command.frameCode(),
                command.contactPoint().strip());
        found(actor, partnership, command.administrator());
        return partnership.id();
    }

    private void found(Actor actor, Partnership partnership, UUID administrator) {
        UUID organisation = professionals.organisationOf(administrator).orElseThrow(RefusedException::notFound);
        partnerships.add(partnership, stamp(actor));
        partnerships.join(new JoinPartnership(partnership.id(), organisation, null));
        people.give(
                new GiveRole(administrator, partnership.id(), Roles.FUNCTIONAL_ADMINISTRATOR, null, time.today(), null),
                organisation);
    }

    private static OrganisationDetails bare(String name) {
        return new OrganisationDetails(name, "", "other", "", 1, "", "", "", "", false, "");
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }

    private UUID id() {
        return Ids.next(time.now());
    }
}
