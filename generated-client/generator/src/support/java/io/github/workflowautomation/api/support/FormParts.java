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
    private final boolean multipart;
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    private FormParts(String operation, boolean multipart) {
        this.operation = operation;
        this.multipart = multipart;
    }

    /**
     * Starts a form of type {@code multipart/form-data}.
     *
     * @param operation the operation's identifier, for messages
     * @return a form without parts
     */
    public static FormParts multipart(String operation) {
        return new FormParts(operation, true);
    }

    /**
     * Starts a form of type {@code application/x-www-form-urlencoded}.
     *
     * @param operation the operation's identifier, for messages
     * @return a form without parts
     */
    public static FormParts urlEncoded(String operation) {
        return new FormParts(operation, false);
    }

    /**
     * Sets a text field.
     *
     * @param name the field's name on the wire
     * @param value the value
     */
    public void text(String name, Object value) {
        parts.put(name, List.of(new Text(name, Wire.text(value))));
    }

    /**
     * Sets a text field that is sent once per value.
     *
     * @param name the field's name on the wire
     * @param values the values
     */
    public void textAll(String name, Collection<?> values) {
        List<Part> texts = new ArrayList<>();
        values.forEach(value -> texts.add(new Text(name, Wire.text(value))));
        parts.put(name, List.copyOf(texts));
    }

    /**
     * Adds a file.
     *
     * @param name the field's name on the wire
     * @param fileName the name to send, without folders
     * @param content the content
     */
    public void file(String name, String fileName, RequestBody content) {
        List<Part> files = new ArrayList<>(parts.getOrDefault(name, List.of()));
        files.add(new File(name, fileName, content));
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
        parts.put(name, List.of(new Json(name, contentType, value, type)));
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
        return multipart ? multipartBody(moshi) : formBody(moshi);
    }

    private RequestBody multipartBody(Moshi moshi) {
        MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM);
        parts.values().forEach(list -> list.forEach(part -> body.addPart(part.toPart(moshi))));
        if (parts.isEmpty()) { // OkHttp refuses a body without parts
            return RequestBody.create(new byte[0], MediaType.get("multipart/form-data; boundary=empty"));
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
            return MultipartBody.Part.createFormData(
                    name, null, RequestBody.create(toText(moshi).getBytes(StandardCharsets.UTF_8), mediaType()));
        }

        private @Nullable MediaType mediaType() {
            return MediaType.parse(contentType);
        }

        @Override
        public String toText(Moshi moshi) {
            JsonAdapter<Object> adapter = moshi.adapter(type);
            return adapter.toJson(value);
        }
    }
}
