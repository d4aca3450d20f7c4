package io.github.workflowautomation.benchmarks.server;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the server says, by the path that is asked. The least that each SDK takes for an answer. */
final class Answers {
    private static final Map<String, String> BY_PATH = new LinkedHashMap<>();

    static {
        BY_PATH.put("/v1/customers/", "{\"id\":\"cus_1\",\"object\":\"customer\"}");
        BY_PATH.put("/slack/auth.test", "{\"ok\":true,\"user\":\"jane\"}");
        BY_PATH.put("/v2/locations/", "{\"location\":{\"id\":\"L1\",\"name\":\"Lisbon\"}}");
        BY_PATH.put(
                "/anthropic/v1/models/",
                "{\"id\":\"m\",\"type\":\"model\",\"display_name\":\"M\",\"created_at\":\"2026-01-01T00:00:00Z\"}");
        BY_PATH.put("/openai/models/", "{\"id\":\"m\",\"object\":\"model\",\"created\":1,\"owned_by\":\"o\"}");
        BY_PATH.put(
                "/api/v1/namespaces/",
                "{\"kind\":\"Namespace\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"default\"}}");
        BY_PATH.put("/api/instance/large", large());
    }

    private Answers() {}

    static String to(String target) {
        if (target.startsWith("/api/user/?")) {
            return users(number(target, "start"), number(target, "count"));
        }
        return BY_PATH.entrySet().stream()
                .filter(answer -> target.startsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PlayedServer.ANSWER);
    }

    /** A page of a list without end. */
    private static String users(int start, int count) {
        return IntStream.range(start, start + count)
                .mapToObj(i -> "{\"guid\":\"u-" + i + "\",\"userName\":\"user" + i + "\",\"firstName\":\"Jane\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static int number(String target, String name) {
        return Integer.parseInt(target.replaceAll(".*[?&]" + name + "=(\\d+).*", "$1"));
    }

    /** About 100 KB: a request with a thousand answers. */
    private static String large() {
        String row = "{\"name\":\"amount\",\"type\":\"number\",\"value\":1250.5,\"required\":true,"
                + "\"label\":\"What it came to\",\"order\":7}";
        return "{\"sid\":\"r-7\",\"name\":\"Trip to Lisbon\",\"status\":\"Processing\",\"answers\":["
                + String.join(",", Collections.nCopies(1_000, row)) + "]}";
    }
}
