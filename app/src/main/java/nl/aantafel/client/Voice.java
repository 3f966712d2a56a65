package nl.aantafel.client;

import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.page.Page;

/** Says "u" to adults and "je" to the young: a text has a second one under {@code .young} where the two differ. */
public final class Voice {

    private Voice() {}

    public static String text(Page page, OwnPage own, String key, Object... arguments) {
        return own.young() && page.optionalText(key + ".young").isPresent()
                ? page.text(key + ".young", arguments)
                : page.text(key, arguments);
    }
}
