package nl.aantafel.gathering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.MessageTexts;
import org.springframework.stereotype.Component;

/** What the messages about meetings say: a moment and a page to answer on, for who is still asked. */
@Component
class InvitationMessages implements MessageTexts {

    private static final Said GONE = new Said("gathering.message.gone", null, "");

    private final Gatherings gatherings;

    InvitationMessages(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public String kind() {
        return TellingCalendars.KIND;
    }

    @Override
    public Map<About, Said> say(Actor actor, Collection<About> abouts) {
        List<UUID> ids = abouts.stream().map(About::id).distinct().toList();
        Map<UUID, GatheringView> seen = gatherings.byIds(actor, ids).stream()
                .filter(each -> isIn(each, actor.person()))
                .collect(Collectors.toMap(GatheringView::id, Function.identity()));
        Map<About, Said> said = new HashMap<>();
        abouts.forEach(about -> said.put(about, said(seen.get(about.id()), about.part())));
        return said;
    }

    private static boolean isIn(GatheringView gathering, UUID person) {
        return person.equals(gathering.chair())
                || person.equals(gathering.secretary())
                || gathering.attendance().stream()
                        .anyMatch(each -> each.person().equals(person));
    }

    private static Said said(@org.jspecify.annotations.Nullable GatheringView gathering, int part) {
        if (gathering == null) {
            return GONE;
        }
        String what = gathering.state().equals("cancelled") ? "off" : part == 0 ? "asked" : "changed";
        return new Said(
                "gathering.message." + what, gathering.startsAt(), "/meetings/" + gathering.id() + "/invitation");
    }
}
