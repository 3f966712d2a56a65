package nl.aantafel.account;

/** How an account stands. */
public enum AccountState {
    /** Made, but its owner has not chosen a password and connected an app yet. */
    INVITED,
    ACTIVE,
    BLOCKED,
    /** The screening ran out; it opens again with a new date. */
    SCREENING_OVER;

    /** As it stands in keys and addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
