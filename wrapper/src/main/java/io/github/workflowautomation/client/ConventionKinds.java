package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonNumber;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The simple kinds of conventions. */
final class ConventionKinds {
    private ConventionKinds() {}

    /** Some text. */
    static final ConventionKind<String> TEXT = new ConventionKind<>() {
        @Override
        public String checked(String key, String value) {
            require(!value.isBlank(), key, "must not be blank");
            return value;
        }

        @Override
        public String read(String key, JsonValue json) {
            return text(key, json);
        }

        @Override
        public JsonValue write(String value) {
            return new JsonString(value);
        }
    };

    /** Some text, or nothing, which a file tells by null. */
    static final ConventionKind<Optional<String>> OPTIONAL_TEXT = new ConventionKind<>() {
        @Override
        public Optional<String> checked(String key, Optional<String> value) {
            return value.map(text -> TEXT.checked(key, text));
        }

        @Override
        public Optional<String> read(String key, JsonValue json) {
            return json.isNull() ? Optional.empty() : Optional.of(text(key, json));
        }

        @Override
        public JsonValue write(Optional<String> value) {
            return value.map(TEXT::write).orElse(JsonNull.INSTANCE);
        }
    };

    /** Texts in an order that matters. */
    static final ConventionKind<List<String>> TEXTS = new ConventionKind<>() {
        @Override
        public List<String> checked(String key, List<String> value) {
            require(!value.isEmpty(), key, "needs at least one value");
            Set<String> texts = new LinkedHashSet<>();
            for (String text : value) {
                texts.add(TEXT.checked(key, text));
            }
            return List.copyOf(texts);
        }

        @Override
        public List<String> read(String key, JsonValue json) {
            require(json instanceof JsonArray, key, "must be an array of texts, but is " + sort(json));
            return json.elements().stream().map(element -> text(key, element)).toList();
        }

        @Override
        public JsonValue write(List<String> value) {
            return JsonValue.of(value);
        }
    };

    /** Texts in any order. */
    static final ConventionKind<List<String>> WORDS = new ConventionKind<>() {
        @Override
        public List<String> checked(String key, List<String> value) {
            return TEXTS.checked(key, value).stream().sorted().toList();
        }

        @Override
        public List<String> read(String key, JsonValue json) {
            return TEXTS.read(key, json);
        }

        @Override
        public JsonValue write(List<String> value) {
            return TEXTS.write(value);
        }
    };

    /** A number of things. */
    static final ConventionKind<Integer> COUNT = new ConventionKind<>() {
        @Override
        public Integer checked(String key, Integer value) {
            require(value >= 1, key, "must be at least 1");
            return value;
        }

        @Override
        public Integer read(String key, JsonValue json) {
            Optional<Long> number = json instanceof JsonNumber ? Entity.wholeNumber(json) : Optional.empty();
            require(number.isPresent(), key, "must be a whole number, but is " + sort(json));
            require(number.get() <= Integer.MAX_VALUE, key, "must be at most " + Integer.MAX_VALUE);
            return (int) Math.max(number.get(), 0);
        }

        @Override
        public JsonValue write(Integer value) {
            return JsonValue.of(value);
        }
    };

    /** One of a few constants. */
    static <E extends Enum<E>> ConventionKind<E> choice(Class<E> type) {
        return new ConventionKind<>() {
            @Override
            public E checked(String key, E value) {
                return value;
            }

            @Override
            public E read(String key, JsonValue json) {
                return KnownNames.find(type, key, text(key, json));
            }

            @Override
            public JsonValue write(E value) {
                return new JsonString(value.name());
            }
        };
    }

    /** A template of a body: in a file the JSON itself. */
    static ConventionKind<String> template(VendorBody body) {
        return new ConventionKind<>() {
            @Override
            public String checked(String key, String value) {
                return body.checked(key, value);
            }

            @Override
            public String read(String key, JsonValue json) {
                return json.toJson();
            }

            @Override
            public JsonValue write(String value) {
                return JsonValue.parse(value);
            }
        };
    }

    private static String text(String key, JsonValue json) {
        if (json instanceof JsonString text) {
            return text.value();
        }
        throw new WorkflowConfigurationException(key, "must be a text, but is " + sort(json) + ".");
    }

    /** {@return what a value is, for messages} */
    static String sort(JsonValue json) {
        if (json instanceof JsonObject) {
            return "an object";
        }
        if (json instanceof JsonArray) {
            return "an array";
        }
        return json instanceof JsonString ? "a text" : json.toJson();
    }

    static void require(boolean holds, String key, String problem) {
        if (!holds) {
            throw new WorkflowConfigurationException(key, problem + ".");
        }
    }
}
