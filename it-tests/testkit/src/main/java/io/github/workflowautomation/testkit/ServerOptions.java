package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.Dialect.IdCase;
import io.github.workflowautomation.testkit.Dialect.ListShape;
import io.github.workflowautomation.testkit.Dialect.StartAnswer;
import io.github.workflowautomation.testkit.Dialect.TokenAnswer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The words after the name of the program: each option sets something of the tenant to start. */
final class ServerOptions {
    static final String HELP = "--help";

    private final FakeTenant.Builder tenant;
    private final Map<String, BiConsumer<FakeTenant.Builder, String>> options = new LinkedHashMap<>();
    private Dialect dialect = Dialect.standard();

    private ServerOptions(FakeTenant.Builder tenant) {
        this.tenant = tenant;
        options.put("--port", (builder, value) -> builder.port(Math.toIntExact(number(value))));
        options.put("--seed", (builder, value) -> builder.seed(number(value)));
        options.put("--page-cap", (builder, value) -> builder.pageCap(Math.toIntExact(number(value))));
        options.put("--tenant", FakeTenant.Builder::tenantId);
        options.put("--user", FakeTenant.Builder::userName);
        options.put("--token-answer", (builder, value) -> dialect = dialect.with(word(TokenAnswer.class, value)));
        options.put("--list-shape", (builder, value) -> dialect = dialect.with(word(ListShape.class, value)));
        options.put("--id-case", (builder, value) -> dialect = dialect.with(word(IdCase.class, value)));
        options.put("--start-answer", (builder, value) -> dialect = dialect.with(word(StartAnswer.class, value)));
    }

    /**
     * Tells a tenant to be what the words say.
     *
     * @throws IllegalArgumentException when a word is not understood, with what to do about it
     */
    static void apply(List<String> words, FakeTenant.Builder tenant) {
        new ServerOptions(tenant).apply(words);
    }

    static String help() {
        return String.join(
                System.lineSeparator(),
                "A fake tenant of Nutrient Workflow Automation on a port of this machine, until it is ended.",
                "",
                "  --port N          the port; a free one unless it is given",
                "  --seed N          decides the ids; 1 unless it is given",
                "  --page-cap N      the largest page of a list; 100 unless it is given",
                "  --tenant ID       the ID of the tenant; acme unless it is given",
                "  --user NAME       the user to act as; jane.doe unless it is given",
                "  --token-answer W  where a token stands: " + words(TokenAnswer.class),
                "  --list-shape W    how a page is wrapped: " + words(ListShape.class),
                "  --id-case W       the letters of ids: " + words(IdCase.class),
                "  --start-answer W  where a started request stands: " + words(StartAnswer.class),
                "  --help            says this");
    }

    private void apply(List<String> words) {
        Iterator<String> next = words.iterator();
        while (next.hasNext()) {
            String option = next.next();
            BiConsumer<FakeTenant.Builder, String> setting = options.get(option);
            if (setting == null) {
                throw new IllegalArgumentException("There is no option " + option + "; " + HELP + " lists them");
            }
            if (!next.hasNext()) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            setting.accept(tenant, next.next());
        }
        tenant.dialect(dialect);
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException("A number is needed, but it is " + value);
        }
    }

    private static <E extends Enum<E>> E word(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value + " is none of " + words(type)));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(ServerOptions::written)
                        .toList());
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
