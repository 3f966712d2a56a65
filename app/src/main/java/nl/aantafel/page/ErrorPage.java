package nl.aantafel.page;

import java.util.regex.Pattern;

/**
 * What an error page says: one sentence that tells what to do, and for a fault of ours a number to call about.
 *
 * @param status the HTTP status
 * @param reference empty unless something of ours broke
 * @param own whether it is shown on somebody's own page, where nothing tells what the site is
 */
public record ErrorPage(int status, String sentence, String reference, boolean own) {

    private static final Pattern OWN = Pattern.compile("/my(?:[/?].*)?");

    static ErrorPage at(String address, int status, String sentence, String reference) {
        return new ErrorPage(status, sentence, reference, own(address));
    }

    /** Whether an address is one of the pages of families. */
    public static boolean own(String address) {
        return OWN.matcher(address).matches();
    }
}
