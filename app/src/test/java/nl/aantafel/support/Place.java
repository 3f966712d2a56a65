package nl.aantafel.support;

/** Where they work and on which kind of seat; the municipality has two. */
enum Place {
    BUREAU("Veiligheidshuis De Linde", "other", ""),
    POLICE("Politie Lindeland", "justice", "police"),
    PROSECUTION("Openbaar ministerie Lindeland", "justice", "prosecution_service"),
    COLLEGE("Gemeente Lindeburg", "administration", "municipal_executive"),
    MAYOR("Gemeente Lindeburg", "administration", "mayor"),
    VEILIG_THUIS("Veilig Thuis Lindeland", "care", "safe_at_home"),
    YOUTH_PROTECTION("Jeugdbescherming De Brug", "care", "certified_institution"),
    PROBATION("Reclassering Lindeland", "justice", "probation"),
    MENTAL_HEALTH("GGZ De Haven", "care", "mental_health_care"),
    LOCAL_TEAM("Wijkteam Lindeburg", "care", "mandated_institution");

    final String organisation;
    final String chain;
    final String seatKind;

    Place(String organisation, String chain, String seatKind) {
        this.organisation = organisation;
        this.chain = chain;
        this.seatKind = seatKind;
    }
}
