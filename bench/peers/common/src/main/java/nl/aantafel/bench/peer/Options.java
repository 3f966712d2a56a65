package nl.aantafel.bench.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands after the command: "--name value" or "--name=value"; what is not ours goes on to Spring. */
public final class Options {

    private final Map<String, String> ours = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    public Options(String[] args, int from, List<String> names) {
        for (int i = from; i < args.length; i++) {
            String arg = args[i];
            String name = arg.startsWith("--") ? arg.substring(2).split("=", 2)[0] : "";
            if (!names.contains(name)) {
                rest.add(arg);
            } else if (arg.contains("=")) {
                ours.put(name, arg.split("=", 2)[1]);
            } else if (i + 1 < args.length) {
                ours.put(name, args[++i]);
            } else {
                throw new IllegalArgumentException(arg + " needs a value");
            }
        }
    }

    public String text(String name, String otherwise) {
        return ours.getOrDefault(name, otherwise);
    }

    public int number(String name, int otherwise) {
        return ours.containsKey(name) ? Integer.parseInt(ours.get(name)) : otherwise;
    }

    public String[] rest() {
        return rest.toArray(String[]::new);
    }
}
