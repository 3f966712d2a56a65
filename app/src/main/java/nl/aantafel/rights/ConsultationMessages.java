package nl.aantafel.rights;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.MessageTexts;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.ConsultationTable.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the message to a participant says: that they are asked something, by when, and where. */
@Component
class ConsultationMessages implements MessageTexts {

    private static final Said GONE = new Said("rights.message.gone", null, "");

    private final ConsultationTable consultations;

    ConsultationMessages(ConsultationTable consultations) {
        this.consultations = consultations;
    }

    @Override
    public String kind() {
        return AskingParticipants.KIND;
    }

    @Override
    public Map<About, Said> say(Actor actor, Collection<About> abouts) {
        List<UUID> ids = abouts.stream().map(About::id).distinct().toList();
        Map<UUID, Asked> mine = consultations.found(ids).stream()
                .filter(each -> each.person().equals(actor.person()))
                .collect(Collectors.toMap(Asked::id, Function.identity()));
        Map<About, Said> said = new HashMap<>();
        abouts.forEach(about -> said.put(about, said(mine.get(about.id()))));
        return said;
    }

    private static Said said(@Nullable Asked asked) {
        return asked == null
                ? GONE
                : new Said(
                        asked.answeredAt() == null ? "rights.message.asked" : "rights.message.answered",
                        asked.due().atTime(17, 0).atZone(Time.ZONE).toInstant(),
                        "/consultations/" + asked.id());
    }
}
