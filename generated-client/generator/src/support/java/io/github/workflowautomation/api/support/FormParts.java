package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one form; the generated builders write into it. */
public final class FormParts {
    private final String operation;
    private final @Nullable MediaType multipart;
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    private FormParts(String operation, @Nullable MediaType multipart) {
        this.operation = operation;
        this.multipart = multipart;
    }

    /**
     * Starts a form with files.
     *
     * @param operation the operation's identifier, for messages
     * @param mediaType {@code multipart/form-data} or another of these
     * @return a form without parts
     */
    public static FormParts multipart(String operation, String mediaType) {
        return new FormParts(operation, MediaType.get(mediaType));
    }

    /**
     * Starts a form of type {@code application/x-www-form-urlencoded}.
     *
     * @param operation the operation's identifier, for messages
     * @return a form without parts
     */
    public static FormParts urlEncoded(String operation) {
        return new FormParts(operation, null);
    }

    /**
     * Sets a text field.
     *
     * @param name the field's name on the wire
     * @param value the value
     */
    public void text(String name, Object value) {
        textAll(name, List.of(present(name, value)));
    }

    /**
     * Sets a text field that says what its text is.
     *
     * @param name the field's name on the wire
     * @param contentType its media type
     * @param value the value
     */
    public void text(String name, String contentType, Object value) {
        parts.put(name, List.of(new Typed(name, contentType, Wire.text(present(name, value)))));
    }

    /**
     * Sets a text field that is sent once per value.
     *
     * @param name the field's name on the wire
     * @param values the values
     */
    public void textAll(String name, Collection<?> values) {
        List<Part> texts = new ArrayList<>();
        present(name, values).forEach(value -> texts.add(new Text(name, Wire.text(value))));
        parts.put(name, List.copyOf(texts));
    }

    /**
     * Sets a text field that is sent once, its values joined.
     *
     * @param name the field's name on the wire
     * @param separator what stands between two values
     * @param values the values
     */
    public void textJoined(String name, String separator, Collection<?> values) {
        text(name, Wire.join(separator, present(name, values)));
    }

    /**
     * Sets an object whose members are fields of their own.
     *
     * @param name the name of the object, which is not sent
     * @param object the object
     */
    public void textMembers(String name, JsonObject object) {
        ParameterList members = new ParameterList(operation);
        members.setMembers(name, present(name, object));
        addTexts(name, members);
    }

    /**
     * Sets an object whose members are sent as {@code name[member]}.
     *
     * @param name the name of the object
     * @param object the object
     */
    public void textBracketed(String name, JsonObject object) {
        ParameterList members = new ParameterList(operation);
        members.setBracketed(name, present(name, object));
        addTexts(name, members);
    }

    private void addTexts(String name, ParameterList members) {
        List<Part> texts = new ArrayList<>();
        members.entries().forEach(entry -> texts.add(new Text(entry.getKey(), entry.getValue())));
        parts.put(name, List.copyOf(texts));
    }

    /**
     * Sets the file of a field.
     *
     * @param name the field's name on the wire
     * @param fileName the name to send, without folders
     * @param content the content
     */
    public void setFile(String name, String fileName, RequestBody content) {
        parts.put(name, List.of(new File(name, present(name, fileName), present(name, content))));
    }

    /**
     * Adds a file to a field that takes several.
     *
     * @param name the field's name on the wire
     * @param fileName the name to send, without folders
     * @param content the content
     */
    public void addFile(String name, String fileName, RequestBody content) {
        List<Part> files = new ArrayList<>(parts.getOrDefault(name, List.of()));
        files.add(new File(name, present(name, fileName), present(name, content)));
        parts.put(name, List.copyOf(files));
    }

    /**
     * Sets a part whose content is JSON.
     *
     * @param name the field's name on the wire
     * @param contentType its media type
     * @param value the value
     * @param type the value's Java type
     */
    public void json(String name, String contentType, Object value, Type type) {
        jsonAll(name, contentType, List.of(present(name, value)), type);
    }

    /**
     * Sets a part for each value, the content of each being JSON.
     *
     * @param name the field's name on the wire
     * @param contentType their media type
     * @param values the values
     * @param type the Java type of each value
     */
    public void jsonAll(String name, String contentType, Collection<?> values, Type type) {
        List<Part> texts = new ArrayList<>();
        present(name, values).forEach(value -> texts.add(new Json(name, contentType, value, type)));
        parts.put(name, List.copyOf(texts));
    }

    private <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(operation + ": the form field \"" + name + "\" must not be null.");
        }
        return value;
    }

    /**
     * Checks that a field is set.
     *
     * @param name the field's name on the wire
     * @throws IllegalStateException if it is not, naming the operation
     */
    public void require(String name) {
        if (!parts.containsKey(name)) {
            throw new IllegalStateException(operation + ": the form field \"" + name + "\" is required.");
        }
    }

    /**
     * Copies the form, so that a builder can go on.
     *
     * @return an independent copy
     */
    public FormParts copy() {
        FormParts copy = new FormParts(operation, multipart);
        copy.parts.putAll(parts);
        return copy;
    }

    RequestBody toRequestBody(Moshi moshi) {
        return multipart == null ? formBody(moshi) : multipartBody(moshi, multipart);
    }

    private RequestBody multipartBody(Moshi moshi, MediaType type) {
        MultipartBody.Builder body = new MultipartBody.Builder().setType(type);
        parts.values().forEach(list -> list.forEach(part -> body.addPart(part.toPart(moshi))));
        if (parts.isEmpty()) { // OkHttp refuses a body without parts
            return RequestBody.create(new byte[0], MediaType.get(type + "; boundary=empty"));
        }
        return body.build();
    }

    private RequestBody formBody(Moshi moshi) {
        FormBody.Builder body = new FormBody.Builder();
        parts.values().forEach(list -> list.forEach(part -> body.add(part.name(), part.toText(moshi))));
        return body.build();
    }

    /** The names of the fields; values stay out, they may be secret or large. */
    @Override
    public String toString() {
        return operation + parts.keySet();
    }

    private interface Part {
        String name();

        MultipartBody.Part toPart(Moshi moshi);

        String toText(Moshi moshi);
    }

    private record Text(String name, String value) implements Part {
        @Override
        public MultipartBody.Part toPart(Moshi moshi) {
            return MultipartBody.Part.createFormData(name, value);
        }

        @Override
        public String toText(Moshi moshi) {
            return value;
        }
    }

    private record Typed(String name, String contentType, String value) implements Part {
        @Override
        public MultipartBody.Part toPart(Moshi moshi) {
            return content(name, contentType, value);
        }

        @Override
        public String toText(Moshi moshi) {
            return value;
        }
    }

    private static MultipartBody.Part content(String name, String contentType, String text) {
        return MultipartBody.Part.createFormData(
                name, null, RequestBody.create(text.getBytes(StandardCharsets.UTF_8), MediaType.parse(contentType)));
    }

    private record File(String name, String fileName, RequestBody content) implements Part {
        @Override
        public MultipartBody.Part toPart(Moshi moshi) {
            return MultipartBody.Part.createFormData(name, fileName, content);
        }

        @Override
        public String toText(Moshi moshi) {
            throw new IllegalStateException("The form field \"" + name + "\" is a file.");
        }
    }

    private record Json(String name, String contentType, Object value, Type type) implements Part {
        @Override
        public MultipartBody.Part toPart(Moshi moshi) {
            return content(name, contentType, toText(moshi));
        }

        @Override
        public String toText(Moshi moshi) {
            JsonAdapter<Object> adapter = moshi.adapter(type);
            return adapter.toJson(value);
        }
    }
}
