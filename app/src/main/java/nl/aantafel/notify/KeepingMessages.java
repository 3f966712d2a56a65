package nl.aantafel.notify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.MessageTexts.About;
import nl.aantafel.notify.MessageTexts.Said;
import nl.aantafel.notify.domain.KeptMessage;
import nl.aantafel.notify.domain.MessageKey;
import nl.aantafel.notify.store.MessageTable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Shows people what they were told, in the words of the room it is about. */
@UseCases
class KeepingMessages implements Messages {

    private static final Said NOTHING = new Said("notify.message.gone", null, "");

    private final MessageTable table;
    private final ObjectProvider<MessageTexts> texts;
    private final Time time;
    private final Trace trace;

    KeepingMessages(MessageTable table, ObjectProvider<MessageTexts> texts, Time time, Trace trace) {
        this.table = table;
        this.texts = texts;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Slice<Message> list(Actor actor, @Nullable String after, int size) {
        int asked = Paging.size(size);
        List<KeptMessage> found = table.of(actor.person(), MessageKey.parse(after), asked + 1);
        Slice<KeptMessage> slice =
                Slice.of(found, asked, each -> MessageKey.of(each).toString());
        Map<UUID, Said> said = said(actor, slice.rows());
        trace.nothingPersonal();
        return slice.map(each ->
                new Message(each.id(), each.kind(), each.at(), each.read(), said.getOrDefault(each.id(), NOTHING)));
    }

    private Map<UUID, Said> said(Actor actor, List<KeptMessage> messages) {
        Map<UUID, Said> all = new HashMap<>();
        texts.orderedStream().forEach(room -> {
            List<KeptMessage> its = messages.stream()
                    .filter(each -> each.kind().equals(room.kind()))
                    .toList();
            if (!its.isEmpty()) {
                Map<About, Said> said =
                        room.say(actor, its.stream().map(KeepingMessages::about).collect(Collectors.toSet()));
                its.forEach(each -> all.put(each.id(), said.getOrDefault(about(each), NOTHING)));
            }
        });
        return all;
    }

    private static About about(KeptMessage message) {
        return new About(message.about(), message.part());
    }

    @Override
    public String read(Actor actor, UUID message) {
        KeptMessage kept =
                Optional.ofNullable(table.find(actor.person(), message)).orElseThrow(RefusedException::notFound);
        table.read(actor.person(), kept, time.now());
        trace.nothingPersonal();
        return said(actor, List.of(kept)).getOrDefault(kept.id(), NOTHING).link();
    }

    @Override
    public void readAll(Actor actor) {
        table.readAll(actor.person(), time.now());
        trace.nothingPersonal();
    }
}
