package nl.aantafel.directory.web;

import java.util.List;
import nl.aantafel.directory.Municipality;
import nl.aantafel.page.Choice;

/**
 * The municipalities of a region or of a partnership, and those of one province to add.
 *
 * @param others of the chosen province, not in it yet; empty while none is chosen
 */
public record AreaModel(
        String path,
        String title,
        String sub,
        List<Municipality> in,
        List<String> provinces,
        String province,
        List<Municipality> others) {

    static List<Municipality> without(List<Municipality> all, List<Municipality> in) {
        return all.stream().filter(each -> !in.contains(each)).toList();
    }

    public List<Choice> choices() {
        return others.stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public int inhabitants() {
        return in.stream().mapToInt(Municipality::inhabitants).sum();
    }
}
