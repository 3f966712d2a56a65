package nl.aantafel.account.web;

/**
 * Setting up one's account with a link.
 *
 * @param path the link's own address
 * @param secret in groups of four, to be typed over
 * @param wrong whether the code just typed was wrong
 * @param provider whether one may come in by the organisation instead
 */
public record WelcomeView(
        String path, String signInName, String secret, QrPicture picture, boolean wrong, boolean provider) {}
