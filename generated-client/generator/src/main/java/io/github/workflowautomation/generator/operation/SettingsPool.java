package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.shape.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The query, header and form classes met so far, and their names. */
final class SettingsPool {
    private final List<Settings> settings = new ArrayList<>();
    private final Models models;

    SettingsPool(Models models) {
        this.models = models;
    }

    /** A name that neither another of these classes nor a model has: interfaces import both. */
    String claim(String wanted) {
        return models.reserve(wanted);
    }

    /** Takes a class and gives its type. */
    JavaType add(Settings read) {
        settings.add(read);
        return new JavaType(read.name(), Set.of("parameter." + read.name()), "", "");
    }

    List<Settings> all() {
        return List.copyOf(settings);
    }
}
