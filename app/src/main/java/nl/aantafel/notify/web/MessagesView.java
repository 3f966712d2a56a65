package nl.aantafel.notify.web;

import java.util.List;
import nl.aantafel.notify.Messages.Message;
import org.jspecify.annotations.Nullable;

/** One page of messages. */
public record MessagesView(List<Message> messages, @Nullable String next) {

    public boolean anyUnread() {
        return messages.stream().anyMatch(each -> !each.read());
    }
}
