package nl.aantafel.rights;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.MessageTexts;
import org.springframework.stereotype.Component;

/** What the messages about breaches say inside the program; only who watches gets one. */
@Component
class BreachMessages implements MessageTexts {

    private final WhoIsWho whoIsWho;

    BreachMessages(WhoIsWho whoIsWho) {
        this.whoIsWho = whoIsWho;
    }

    @Override
    public String kind() {
        return BreachNotices.KIND;
    }

    @Override
    public Map<About, Said> say(Actor actor, Collection<About> abouts) {
        boolean watches =
                whoIsWho.rolesOf(actor.person()).stream().anyMatch(each -> BreachNotices.TOLD.contains(each.role()));
        Map<About, Said> said = new HashMap<>();
        abouts.forEach(about -> said.put(
                about, new Said("rights.breach.message", null, watches ? "/oversight/breaches/" + about.id() : "")));
        return said;
    }
}
