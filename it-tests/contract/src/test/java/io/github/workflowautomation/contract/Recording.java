package io.github.workflowautomation.contract;

import java.util.List;
import java.util.function.Function;
import okhttp3.Request;

/**
 * A friendly method, and what it is answered by an honest server.
 *
 * @param call the method
 * @param given what it was called with
 * @param exchanges what it asked and was answered, in that order
 */
record Recording(FriendlyCall call, KnownThings given, List<RecordedExchange> exchanges) {
    private static final HostileAnswer NOTHING = new HostileAnswer("application/json", new byte[0], false);

    /** {@return what was asked, each once} */
    List<String> calls() {
        return exchanges.stream().map(RecordedExchange::call).distinct().toList();
    }

    /** {@return the first answer to a call} */
    HostileAnswer answerTo(String asked) {
        return exchanges.stream()
                .filter(exchange -> exchange.call().equals(asked))
                .map(RecordedExchange::answer)
                .findFirst()
                .orElse(NOTHING);
    }

    /** {@return the same answers again, but for one call that is answered otherwise} */
    Function<Request, HostileAnswer> with(String asked, HostileAnswer otherwise) {
        return request -> {
            String call = RecordedExchange.callOf(request);
            return call.equals(asked) ? otherwise : answerTo(call);
        };
    }
}
