package io.github.workflowautomation.generator.emit;

import io.github.workflowautomation.generator.operation.Section;
import io.github.workflowautomation.generator.operation.Settings;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells native-image and shrinkers what they do not see in the code: that Retrofit makes a proxy of each interface, reads its
 * methods, and follows the types of maps of parameters up to {@link Map}. Models need nothing, as their adapters are code.
 */
public final class MetaInf {
    private final OutputFolder folder;
    private final String artifact;
    private final String basePackage;
    private final Templates templates = new Templates();

    /** Writes below the root of the resources, for a jar that is named as {@code group/artifact}. */
    public MetaInf(Path root, String artifact, String basePackage) {
        this.folder = new OutputFolder(root);
        this.artifact = artifact;
        this.basePackage = basePackage;
    }

    /** Writes all of it, and deletes what an earlier run wrote elsewhere. */
    public void write(List<Section> sections, List<Settings> settings) {
        List<String> interfaces = interfaces(sections);
        Map<String, Object> names = Map.of(
                "package", basePackage,
                "interfaces", interfaces,
                "types", types(interfaces, maps(settings)));
        // The first two for every native-image; from that of JDK 23 on it wants the third and takes them with a
        // warning.
        for (String name : List.of("proxy-config", "reflect-config", "reachability-metadata")) {
            folder.write(Path.of("META-INF", "native-image", artifact, name + ".json"), templates.render(name, names));
        }
        String jar = artifact.substring(artifact.indexOf('/') + 1);
        folder.write(Path.of("META-INF", "proguard", jar + ".pro"), templates.render("proguard", names));
        folder.deleteOthers();
    }

    private List<String> interfaces(List<Section> sections) {
        return sections.stream()
                .map(section -> basePackage + "." + section.name())
                .sorted()
                .toList();
    }

    private static List<Type> types(List<String> interfaces, List<String> maps) {
        Stream<Type> read = interfaces.stream().map(name -> new Type(name, true));
        return Stream.concat(read, maps.stream().map(name -> new Type(name, false)))
                .toList();
    }

    /** The classes of parameters that Retrofit takes as maps, and what stands between them and {@link Map}. */
    private List<String> maps(List<Settings> settings) {
        SortedSet<String> maps = new TreeSet<>();
        settings.stream().filter(each -> each.kind().isMap()).forEach(each -> {
            maps.add(basePackage + ".parameter." + each.name());
            maps.add(support(each.kind().superclass()));
            maps.add(support("ParameterMap"));
            maps.add(AbstractMap.class.getName());
        });
        return List.copyOf(maps);
    }

    private String support(String name) {
        return basePackage + "." + SupportSources.SUBPACKAGE + "." + name;
    }

    /** A class, and whether its methods are read too. */
    record Type(String name, boolean methods) {}
}
