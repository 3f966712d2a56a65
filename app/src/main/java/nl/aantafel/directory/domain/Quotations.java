package nl.aantafel.directory.domain;

import java.util.regex.Pattern;

/**
 * What stands between quotation marks is what somebody else said, and stays as they said it. A quotation that is not closed
 * yet goes on to the end of its line. An apostrophe opens nothing: {@code 's avonds}, {@code foto's}.
 */
public final class Quotations {

    private static final Pattern DOUBLE = Pattern.compile("[“”„\"«][^“”\"»\\n]*(?:[“”\"»]|(?=\\n)|$)");

    /** Only around more than one letter: {@code 't}, {@code 's} and {@code 'n} are words. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[‘'’](?![stnmkr](?![\\p{L}\\p{N}]))(?=\\S)[^\\n]*?(?<=\\S)[’'](?![\\p{L}\\p{N}])");

    private Quotations() {}

    /** The text without them; each leaves a mark, so that the words around it stay apart. */
    public static String leftOut(String text) {
        return SINGLE.matcher(DOUBLE.matcher(text).replaceAll(" … ")).replaceAll(" … ");
    }
}
