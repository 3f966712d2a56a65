package nl.aantafel.directory;

/** An organisation in the administrator's list, with how many seats it has and how many people work there. */
public record OrganisationLine(Organisation organisation, boolean signatory, int seats, int people) {}
