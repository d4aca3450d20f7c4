package io.github.workflowautomation.openapi;

/** A document of 1,000 operations and 11 MB, with a schema of its own for each, and how it looks a year on. */
final class LargeDocument {

    static final int OPERATIONS = 1000;

    private static final int SCHEMAS = 1000;
    private static final int PROPERTIES = 99;
    private static final String WORDS = "What this property says of the thing, in a sentence or two.";

    private final boolean aYearOn;
    private final StringBuilder json = new StringBuilder(12_000_000);

    private LargeDocument(boolean aYearOn) {
        this.aYearOn = aYearOn;
    }

    static String first() {
        return new LargeDocument(false).text();
    }

    /** Every hundredth thing has a property less and another one more, and all have a new state. */
    static String aYearOn() {
        return new LargeDocument(true).text();
    }

    private String text() {
        json.append("{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"large service\",\"version\":\"1\"},\"paths\":{");
        for (int i = 0; i < OPERATIONS / 2; i++) {
            separate(i);
            path(i);
        }
        json.append("},\"components\":{\"schemas\":{\"State\":{\"type\":\"string\",\"enum\":[\"open\",\"closed\"");
        json.append(aYearOn ? ",\"paused\"" : "").append("]}");
        for (int i = 0; i < SCHEMAS; i++) {
            json.append(',');
            schema(i);
        }
        return json.append("}}}").toString();
    }

    private void path(int i) {
        json.append("\"/api/large/things").append(i).append("/{id}\":{\"get\":{\"summary\":\"Reads a thing.\",");
        json.append(
                "\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}},");
        json.append("{\"name\":\"limit\",\"in\":\"query\",\"schema\":{\"type\":\"integer\"}}],");
        response(2 * i);
        json.append("},\"post\":{\"summary\":\"Writes a thing.\",");
        json.append(
                "\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}],");
        json.append("\"requestBody\":");
        content(2 * i + 1);
        json.append(',');
        response(2 * i + 1);
        json.append("}}");
    }

    private void response(int thing) {
        json.append("\"responses\":{\"200\":");
        content(thing);
        json.append('}');
    }

    private void content(int thing) {
        json.append("{\"description\":\"The thing.\",\"content\":{\"application/json\":{\"schema\":");
        reference("Thing" + thing);
        json.append("}}}");
    }

    private void schema(int thing) {
        json.append("\"Thing")
                .append(thing)
                .append("\":{\"type\":\"object\",\"required\":[\"property0\"],\"properties\":{");
        for (int p = 0; p < PROPERTIES; p++) {
            separate(p);
            property(thing, p);
        }
        json.append(",\"state\":");
        reference("State");
        json.append(",\"next\":");
        reference("Thing" + (thing + 1) % SCHEMAS);
        json.append(",\"parts\":{\"type\":\"array\",\"items\":");
        reference("Thing" + (thing + 7) % SCHEMAS);
        json.append("}}}");
    }

    private void property(int thing, int p) {
        boolean renamed = aYearOn && thing % 100 == 0 && p == 1;
        json.append(renamed ? "\"other" : "\"property").append(p).append("\":{\"type\":\"");
        json.append(p % 3 == 0 ? "string" : p % 3 == 1 ? "integer" : "boolean");
        json.append("\",\"description\":\"").append(WORDS).append("\"}");
    }

    private void reference(String schema) {
        json.append("{\"$ref\":\"#/components/schemas/").append(schema).append("\"}");
    }

    private void separate(int i) {
        if (i > 0) {
            json.append(',');
        }
    }
}
