package nl.aantafel.frame;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Sha256;

/**
 * A processing activity of the partnership (verwerkingsactiviteit), as the register of processing tells it (AVG, artikel 30).
 *
 * @param purpose what for
 * @param subjects of whom
 * @param data which data
 * @param recipients who gets them
 * @param kept how long
 * @param activities the beginnings of the codes under which the log keeps what belongs to it; the longest that fits counts
 */
public record Processing(
        String code,
        Label label,
        Label purpose,
        Label subjects,
        Label data,
        Label recipients,
        Label kept,
        List<String> activities,
        String article,
        Checked checked)
        implements Rule {

    public Processing {
        activities = List.copyOf(activities);
    }

    /** Names this very text of it: whatever changes gives another id (Logboek Dataverwerkingen). */
    public UUID id() {
        String all = String.join(
                "\u001f",
                code,
                label.nl(),
                purpose.nl(),
                subjects.nl(),
                data.nl(),
                recipients.nl(),
                kept.nl(),
                String.join(",", activities),
                article);
        ByteBuffer hash = ByteBuffer.wrap(Sha256.begin().digest(all.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & ~0xf000L | 0x8000L;
        return new UUID(high, hash.getLong() >>> 2 | Long.MIN_VALUE);
    }

    /** How much of an activity's code is named here; -1 when it does not belong here. */
    public int fit(String activity) {
        return activities.stream()
                .filter(activity::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }
}
