package nl.aantafel.page;

/**
 * What an error page says: one sentence that tells what to do, and for a fault of ours a number to call about.
 *
 * @param status the HTTP status
 * @param reference empty unless something of ours broke
 */
public record ErrorPage(int status, String sentence, String reference) {}
