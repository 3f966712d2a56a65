package nl.aantafel.directory;

/**
 * What is registered of an organisation (organisatie), partner profile included (RQ46).
 *
 * @param chain {@code care}, {@code justice}, {@code administration} or {@code other}
 * @param line 0, 1 or 2
 * @param can what partners may ask of it
 * @param cannot what it cannot do or bring
 * @param mandate what its people at the table may decide without asking
 */
public record OrganisationDetails(
        String name,
        String shortName,
        String chain,
        String discipline,
        int line,
        String can,
        String cannot,
        String expertise,
        String mandate,
        boolean medicalSecrecy,
        String phone) {}
