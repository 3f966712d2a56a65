package nl.aantafel.account.web;

/**
 * Setting up one's account with a link.
 *
 * @param path the link's own address
 * @param secret in groups of four, to be typed over
 * @param wrong whether the code just typed was wrong
 */
public record WelcomeView(String path, String signInName, String secret, QrPicture picture, boolean wrong) {}
