package io.github.workflowautomation.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.workflowautomation.testkit.Fault.Effect;
import io.github.workflowautomation.testkit.Routes.Match;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/** Between the socket and the dispatcher: reads, lets go wrong what is to go wrong, writes the journal and the answer. */
final class HttpFront implements HttpHandler {
    private static final int NO_ANSWER = 0;

    private final Dispatcher dispatcher;
    private final Faults faults;
    private final Journal journal;

    HttpFront(Dispatcher dispatcher, Faults faults, Journal journal) {
        this.dispatcher = dispatcher;
        this.faults = faults;
        this.journal = journal;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // Closing an exchange that has no whole answer closes its connection, too.
        try (exchange) {
            Incoming incoming = Incoming.of(exchange);
            Optional<Match> match = dispatcher.find(incoming);
            Fault fault = faults.strike(record(incoming, match, NO_ANSWER));
            pause(fault.delay());
            if (fault.effect() == Effect.DROP) {
                journal.add(record(incoming, match, NO_ANSWER));
                return;
            }
            ApiAnswer answer = fault.effect() == Effect.REFUSE ? fault.refusal() : dispatcher.answer(incoming, match);
            boolean lost = fault.effect() == Effect.LOSE;
            // Before the answer leaves, so that who has the answer finds it in the journal.
            journal.add(record(incoming, match, lost ? NO_ANSWER : answer.status()));
            if (!lost) {
                write(exchange, answer, fault.effect() == Effect.TRUNCATE);
            }
        }
    }

    private static RecordedRequest record(Incoming incoming, Optional<Match> match, int status) {
        return new RecordedRequest(
                incoming.method(),
                incoming.path(),
                incoming.query(),
                status,
                match.flatMap(found -> found.route().operationId()),
                incoming.text());
    }

    private static void pause(Duration delay) throws IOException {
        if (delay.isZero()) {
            return;
        }
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The tenant is closing");
        }
    }

    private static void write(HttpExchange exchange, ApiAnswer answer, boolean half) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, half ? body.length / 2 : body.length);
        out.flush();
        if (!half) {
            out.close();
        }
    }
}
