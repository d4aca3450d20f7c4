package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.internal.json.JsonTemplate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Request bodies, made by the conventions' templates. */
final class Bodies {
    private final VendorConventions conventions;

    Bodies(VendorConventions conventions) {
        this.conventions = conventions;
    }

    JsonValue start(Answers answers, @Nullable String name) {
        Map<String, JsonValue> values = new HashMap<>(answers.templateValues());
        if (name != null) {
            values.put("name", new JsonString(name));
        }
        return fill(VendorBody.START, values);
    }

    JsonValue form(Answers answers) {
        return fill(VendorBody.FORM, answers.templateValues());
    }

    JsonValue dataContainer(Answers answers) {
        return fill(VendorBody.DATA_CONTAINER, answers.templateValues());
    }

    JsonValue approval(String option, @Nullable String comments) {
        Map<String, JsonValue> values = new HashMap<>();
        values.put("option", new JsonString(option));
        if (comments != null) {
            values.put("comments", new JsonString(comments));
        }
        return fill(VendorBody.APPROVAL, values);
    }

    /** {@return an uploaded file as an answer} */
    JsonValue attachment(UploadedFile file, String fileName) {
        Map<String, JsonValue> values =
                Map.of("sid", new JsonString(file.id().value()), "fileName", new JsonString(fileName));
        return fill(VendorBody.ATTACHMENT, values);
    }

    private JsonValue fill(VendorBody body, Map<String, JsonValue> values) {
        return JsonTemplate.fill(JsonValue.parse(conventions.template(body)), values);
    }
}
