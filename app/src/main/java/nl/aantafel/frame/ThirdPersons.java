package nl.aantafel.frame;

/**
 * The rule for an expert from outside who joins one meeting (derde; Bgs, artikel 2.21): signs a secrecy statement first,
 * gets what the role needs and no more, and under the Wgs never has an account.
 */
public record ThirdPersons(
        String code, Label label, boolean secrecyStatement, boolean account, String article, Checked checked)
        implements Rule {}
