package nl.aantafel.frame.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.files.Problems.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The frame files of a folder: frames at the top, what several of them include in {@code shared/}, guides in {@code guides/}.
 * File names in problems are relative to that folder.
 */
public final class FrameFiles {

    private final Problems problems = new Problems();
    private final Map<String, String> files;
    private final Map<String, MappingNode> roots = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private FrameFiles(Map<String, String> files) {
        this.files = files;
    }

    /** The frames that come with the house. Throws {@link InvalidFramesException} when anything is wrong with a file. */
    public static List<Frame> shipped() {
        return read(contents("classpath*:frames/"));
    }

    /** The frames among these files: path in the folder to content. */
    static List<Frame> read(Map<String, String> files) {
        return new FrameFiles(files).readAll();
    }

    static Map<String, String> contents(String folder) {
        try {
            Map<String, String> contents = new LinkedHashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(folder + "**/*.yaml")) {
                String path = file.getURL().getPath();
                try (InputStream stream = file.getInputStream()) {
                    contents.put(
                            path.substring(path.lastIndexOf("/frames/") + "/frames/".length()),
                            new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Frame> readAll() {
        files.forEach(this::compose);
        Map<String, MappingNode> guides = new LinkedHashMap<>();
        roots.forEach((file, root) -> {
            if (file.startsWith("guides/")) {
                guides.put(file, root);
            }
        });
        List<Frame> frames = new ArrayList<>();
        roots.forEach((file, root) -> {
            if (!file.contains("/")) {
                frames.add(new FrameReading(problems, entry(file, root), guides).frame());
            }
        });
        if (frames.isEmpty()) {
            problems.add(new Place("frames", 1), "there is no frame file");
        }
        reportDoubles(frames);
        reportUnused(guides, frames);
        problems.refuseIfAny();
        return frames;
    }

    /** The frame's own keys, and those of the files it includes. */
    private Entry entry(String file, MappingNode root) {
        Entry entry = new Entry(problems, file, root);
        if (entry.has("include")) {
            for (String included : entry.texts("include")) {
                MappingNode other = roots.get(included);
                used.add(included);
                if (other == null) {
                    entry.problem("include", "unknown file '" + included + "'");
                } else {
                    entry.add(included, other);
                }
            }
        }
        return entry;
    }

    private void compose(String file, String content) {
        Node root = node(file, content);
        if (root instanceof MappingNode mapping) {
            roots.put(file, mapping);
        } else if (root != null) {
            problems.add(new Place(file, 1), "the file must have keys");
        }
    }

    private @Nullable Node node(String file, String content) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node node = new Yaml(options).compose(new StringReader(content));
            if (node == null) {
                problems.add(new Place(file, 1), "the file is empty");
            }
            return node;
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            problems.add(new Place(file, line), "not valid YAML: " + wrong.getProblem());
            return null;
        }
    }

    private void reportDoubles(List<Frame> frames) {
        Map<String, Frame> seen = new LinkedHashMap<>();
        for (Frame frame : frames) {
            if (seen.putIfAbsent(frame.code(), frame) != null) {
                problems.add(new Place("frames", 1), "two files have the frame code '" + frame.code() + "'");
            }
        }
    }

    /** A file that no frame uses is not validated against one, so it is not accepted either. */
    private void reportUnused(Map<String, MappingNode> guides, List<Frame> frames) {
        guides.forEach((file, root) -> {
            String code = new Entry(problems, file, root).text("code");
            if (frames.stream().noneMatch(frame -> frame.guides().containsKey(code))) {
                problems.add(new Place(file, 1), "no frame uses this guide");
            }
        });
        roots.keySet().stream()
                .filter(file -> file.contains("/") && !guides.containsKey(file) && !used.contains(file))
                .forEach(file -> problems.add(new Place(file, 1), "no frame includes this file"));
    }
}
