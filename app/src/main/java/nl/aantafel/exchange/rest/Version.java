package nl.aantafel.exchange.rest;

/** The version a change was made of, out of {@code If-Match}. */
record Version(long number) {

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
