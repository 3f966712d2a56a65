package nl.aantafel.survey;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.notify.Addresses.Address;
import nl.aantafel.notify.Letters;
import org.springframework.stereotype.Component;

/** Mail with a link of one's own. The link is made at the moment the mail goes out and stands nowhere else. */
@Component
class InviteLetters implements Letters {

    static final String KIND = "survey_invite";

    private final WritingInvites writing;

    InviteLetters(WritingInvites writing) {
        this.writing = writing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean outside() {
        return true;
    }

    @Override
    public Optional<Address> address(UUID recipient) {
        return writing.address(MixingResponses.ACTOR, recipient);
    }

    @Override
    public Optional<Letter> write(Order order) {
        return writing.letter(MixingResponses.ACTOR, order);
    }
}
