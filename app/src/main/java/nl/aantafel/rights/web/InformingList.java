package nl.aantafel.rights.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Informing.DutyList;
import nl.aantafel.rights.Informing.Which;
import nl.aantafel.rights.InformingDuty;
import org.jspecify.annotations.Nullable;

/** Who is to be told, a part of it at a time. */
@Personal
public record InformingList(DutyList list, Which part, String number, boolean last) {

    static Which part(String code) {
        return Arrays.stream(Which.values())
                .filter(each -> code(each).equals(code))
                .findFirst()
                .orElse(Which.OPEN);
    }

    public static String code(Which part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    public List<Which> parts() {
        return List.of(Which.values());
    }

    public List<InformingDuty> rows() {
        return list.slice().rows();
    }

    public String href(Which which, boolean lastFirst) {
        StringBuilder href = new StringBuilder("/informing?which=").append(code(which));
        if (!number.isBlank()) {
            href.append("&number=").append(URLEncoder.encode(number, StandardCharsets.UTF_8));
        }
        if (lastFirst) {
            href.append("&order=last");
        }
        if (list.partnerships().size() > 1) {
            href.append("&partnership=").append(list.partnership().id());
        }
        return href.toString();
    }

    public @Nullable String next() {
        return list.slice()
                .next()
                .map(key -> href(part, last) + "&after=" + key)
                .orElse(null);
    }

    @Override
    public String toString() {
        return "InformingList";
    }
}
