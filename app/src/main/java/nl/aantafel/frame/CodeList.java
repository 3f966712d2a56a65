package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;

/** A list people choose from (keuzelijst), such as the life domains, with the source it was taken from. */
public record CodeList(String code, Label label, String source, List<Coded> items) {

    public CodeList {
        items = List.copyOf(items);
    }

    public Optional<Coded> find(String item) {
        return items.stream().filter(each -> each.code().equals(item)).findFirst();
    }

    public boolean has(String item) {
        return find(item).isPresent();
    }

    /** The label of an item; an item that is no longer in the list shows its code. */
    public Label label(String item) {
        return find(item).map(Coded::label).orElseGet(() -> new Label(item, item));
    }
}
