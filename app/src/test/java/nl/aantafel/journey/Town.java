package nl.aantafel.journey;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.WeakHashMap;
import nl.aantafel.account.Accounts;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.SignInNames;
import org.springframework.beans.factory.BeanFactory;

/** The house with an account for everybody, so that they can sign in. */
public final class Town {

    /** What {@link #account(String)} calls the administrator. */
    public static final String ADMINISTRATOR = "administrator";

    private static final Map<BeanFactory, Town> TOWNS = Collections.synchronizedMap(new WeakHashMap<>());

    private final House house;
    private final Map<String, String> accounts = new HashMap<>();

    private Town(House house, Accounts all) {
        this.house = house;
        UUID administrator = house.administrator().person();
        open(all, ADMINISTRATOR, administrator);
        for (Who who : Who.values()) {
            open(all, who.name(), house.id(who));
        }
    }

    /** The one town of an app, around {@link House#of}. */
    public static Town of(BeanFactory app) {
        return TOWNS.computeIfAbsent(app, beans -> new Town(House.of(beans), beans.getBean(Accounts.class)));
    }

    /** Another partnership in the same app, with its own people. */
    public static Town another(BeanFactory app) {
        return new Town(House.another(app), app.getBean(Accounts.class));
    }

    private void open(Accounts all, String who, UUID professional) {
        accounts.put(who, SignInNames.of(all, house, professional));
    }

    public House house() {
        return house;
    }

    /** The name somebody signs in with. */
    public String account(Who who) {
        return account(who.name());
    }

    public String account(String who) {
        return Objects.requireNonNull(accounts.get(who), who);
    }
}
