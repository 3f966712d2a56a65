package nl.aantafel.frame;

/** In which capacity a person stands in a case: betrokkene, directe kring, medewerker. */
public enum PersonRole {
    SUBJECT,
    DIRECT_CIRCLE,
    STAFF
}
