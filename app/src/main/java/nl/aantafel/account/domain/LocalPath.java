package nl.aantafel.account.domain;

/** An address within this application, to go on to after signing in; anything that could lead elsewhere becomes the start. */
public final class LocalPath {

    public static final String START = "/";

    private static final int LONGEST = 2000;

    private LocalPath() {}

    public static String of(String wanted) {
        boolean local = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.length() <= LONGEST
                && wanted.chars().allMatch(letter -> letter > ' ' && letter < 127 && letter != '\\');
        return local && !wanted.startsWith("/sign-") && !wanted.startsWith("/api/") ? wanted : START;
    }
}
