package io.github.workflowautomation.opinion;

import io.github.workflowautomation.exchanges.Exchange;
import io.github.workflowautomation.exchanges.ExchangeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The exchanges of a module's tests, one of each kind: what differs in an id alone would be judged alike. */
final class Exchanges {
    private static final Pattern ID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern BEARER = Pattern.compile("authorization=(\\w*) [^,}]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final Map<String, Exchange> ofEachKind = new LinkedHashMap<>();
    private int all;

    /** Adds what the tests of a module have left. */
    void addAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            ExchangeFile.read(file, this::add);
        }
    }

    /** {@return how many there are, before those of one kind were taken together} */
    int all() {
        return all;
    }

    /** {@return one of each kind} */
    Collection<Exchange> ofEachKind() {
        return ofEachKind.values();
    }

    private void add(Exchange exchange) {
        if (exchange.request().method().equals("CONNECT")) {
            return; // to a proxy
        }
        all++;
        String what = exchange.request() + " " + exchange.answer();
        String kind = DATE.matcher(ID.matcher(what).replaceAll("id")).replaceAll("date");
        ofEachKind.putIfAbsent(BEARER.matcher(kind).replaceAll("$1"), exchange);
    }
}
