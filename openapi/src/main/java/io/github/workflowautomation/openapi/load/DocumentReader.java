package io.github.workflowautomation.openapi.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML or JSON file of unknown origin into a JSON tree. Nothing is resolved, fetched or constructed, and every
 * refusal names the file and, where there is one, the line; never the text, which may hold a secret.
 */
public final class DocumentReader {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(ReadLimits.DEPTH)
                            .build())
                    .build())
            .nodeFactory(Numbers.NODES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    // YAML may start with a brace too, but hardly with a quoted name after it.
    private static final Pattern JSON_START = Pattern.compile("\\s*\\{\\s*[\"}]");

    private final Findings findings;

    public DocumentReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads a file whose top level must be an object. */
    public ObjectNode read(String file, byte[] content) {
        String text = TextDecoding.decode(file, content);
        JsonNode root = JSON_START.matcher(text).lookingAt() ? json(file, text) : yaml(file, text);
        if (root instanceof ObjectNode object) {
            return object;
        }
        throw new ContentException(file, "is not an object at the top");
    }

    private static JsonNode json(String file, String text) {
        try {
            requireFewValues(file, text);
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            String line = location == null ? "" : " (line " + location.getLineNr() + ")";
            throw new ContentException(file, "is not JSON that can be read" + line + reason(e));
        }
    }

    // A tree takes many times the memory of its text, so the values are counted before it is made.
    private static void requireFewValues(String file, String text) throws JsonProcessingException {
        try (JsonParser parser = JSON.createParser(text)) {
            int values = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    values++;
                }
                if (values > ReadLimits.NODES) {
                    throw new ContentException(file, "has more than " + ReadLimits.NODES + " values");
                }
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be read", e);
        }
    }

    // Jackson's other messages quote the text.
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        boolean harmless = message.startsWith("Duplicate field") || message.contains("maximum allowed");
        return harmless ? ": " + message : "";
    }

    private JsonNode yaml(String file, String text) {
        LoaderOptions options = options();
        try {
            Parser parser = new MarklessParser(new ParserImpl(new StreamReader(text), options));
            Node node = new Composer(parser, new CoreSchema(), options).getSingleNode();
            if (node == null) {
                throw new ContentException(file, "is empty");
            }
            return new YamlTree(file, findings).convert(node);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            String line = mark == null ? "" : " (line " + (mark.getLine() + 1) + ")";
            throw new ContentException(file, "is not YAML that can be read" + line + ": " + e.getProblem());
        } catch (YAMLException e) {
            throw new ContentException(file, "is not YAML that can be read: " + e.getMessage());
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(ReadLimits.ALIASES);
        options.setNestingDepthLimit(ReadLimits.DEPTH);
        options.setCodePointLimit(ReadLimits.BYTES);
        return options;
    }
}
