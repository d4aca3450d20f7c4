package io.github.workflowautomation.openapi.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names made of the words in a text: letters and digits, everything else separates. */
final class Words {

    private Words() {}

    /** {@code task-dispatcher} becomes {@code TaskDispatcher}; capitals inside a word stay. */
    static String pascal(String text) {
        return of(text).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
