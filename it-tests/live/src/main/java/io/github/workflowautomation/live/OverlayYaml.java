package io.github.workflowautomation.live;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** An overlay as YAML, its members in the order in which they were put there. */
final class OverlayYaml {
    private static final int WIDTH = 120;

    private OverlayYaml() {}

    static String of(ObjectNode overlay) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(WIDTH);
        Map<String, Object> plain = new ObjectMapper().convertValue(overlay, new TypeReference<>() {});
        return new Yaml(options).dump(plain);
    }
}
