package nl.aantafel.directory;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;

/**
 * Looking things up in the directory (raadplegen). The administrator's lists and pages ask for the duty to administer; the
 * partners' profiles are for every professional of an organisation that takes part. Nothing here is about a family.
 */
public interface DirectoryViews {

    /** The partnerships the actor administers, by name. */
    List<Partnership> administered(Actor actor);

    PartnershipView partnership(Actor actor, UUID partnership);

    DirectoryState state(Actor actor, UUID partnership);

    /** By name. */
    Slice<OrganisationLine> organisations(Actor actor, OrganisationSearch search);

    /** All organisations of a partnership, by name, to choose from. */
    List<Organisation> participants(Actor actor, UUID partnership);

    OrganisationView organisation(Actor actor, UUID organisation);

    SeatLine seat(Actor actor, UUID seat);

    /** By name; people who left are not in it. */
    Slice<PersonLine> people(Actor actor, PeopleSearch search);

    PersonView person(Actor actor, UUID professional);

    RoleLine role(Actor actor, UUID holding);

    /** The partnerships the actor's organisation takes part in, by name. */
    List<Partnership> joined(Actor actor);

    /** The organisations of a partnership the actor's organisation takes part in, by name. */
    Slice<PartnerProfile> profiles(Actor actor, OrganisationSearch search);

    /** Refused as not found when it takes part in none of the actor's partnerships. */
    PartnerProfile profile(Actor actor, UUID organisation);
}
