package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.NotInGenerationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.internal.transport.ArgumentSecrets;
import io.github.workflowautomation.client.internal.transport.Transport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.Request;
import retrofit2.Call;

/** How the entry classes reach the tenant: the vendor's calls where the conventions have them, their answers read tolerantly. */
final class Calls {
    private final Supplier<Transport> transport;
    private final VendorConventions conventions;
    private final Generation generation;

    /** The transport is asked for anew with each call, so that a closed client can say so. */
    Calls(Supplier<Transport> transport, VendorConventions conventions, Generation generation) {
        this.transport = transport;
        this.conventions = conventions;
        this.generation = generation;
    }

    VendorApi vendor() {
        return generation == Generation.LEGACY
                ? new LegacyApi(transport.get(), conventions)
                : new CurrentApi(transport.get(), conventions);
    }

    <A> A api(Class<A> section) {
        return transport.get().api(section);
    }

    Reply reply(VendorRequest request) {
        return reply(request.call(), placed(request));
    }

    /**
     * {@return a call of the current API, for which the older one has no counterpart}
     *
     * @throws NotInGenerationException on the older API
     */
    <A> VendorRequest current(VendorCall call, Class<A> section, Function<A, Call<?>> operation) {
        return new VendorRequest(call, current(section, operation));
    }

    /**
     * {@return what an operation of the current API answers, of which no more is known than what it is called with}
     *
     * @throws NotInGenerationException on the older API
     */
    <A> JsonValue json(Class<A> section, Function<A, Call<?>> operation) {
        return transport.get().json(placed(current(section, operation)).request());
    }

    /**
     * {@return the file that an operation of the current API answers, with a name for it if the server gives none}
     *
     * @throws NotInGenerationException on the older API
     */
    <A> FileDownload file(Class<A> section, Function<A, Call<?>> operation, String fallbackName) {
        return new FileDownload(this, placed(current(section, operation)).request(), fallbackName);
    }

    /** {@return what an operation answers that the raw client does not have} */
    JsonValue send(HttpCall call) {
        Transport now = transport.get();
        return now.json(call.request(now.origin(), now.tenantId()));
    }

    private <A> Call<?> current(Class<A> section, Function<A, Call<?>> operation) {
        Transport now = transport.get();
        Call<?> call = operation.apply(now.api(section));
        if (generation == Generation.LEGACY) {
            throw LegacyApi.missing(now.operation(now.request(call)).id());
        }
        return call;
    }

    /** {@return what a report is run with, in the vendor's words} */
    ReportRun newRun() {
        return new ReportRun(conventions);
    }

    /** {@return what a file belongs to, in the vendor's words} */
    FileScope newFileScope() {
        return new FileScope(conventions);
    }

    /** {@return how many items to ask for at a time} */
    int pageSize() {
        return conventions.pageSize();
    }

    Bodies bodies() {
        return new Bodies(conventions);
    }

    /** {@return the facts for an error before a call is made} */
    ErrorDetails unsent(VendorRequest request) {
        return CalledOperation.of(placed(request).operation()).details(Outcome.NOT_SENT, 0);
    }

    /** {@return the facts for an error about what a call answered} */
    ErrorDetails answered(VendorRequest request, Outcome outcome) {
        return CalledOperation.of(placed(request).operation()).details(outcome, 1);
    }

    /** {@return a list, in pages or whole, as the conventions say} The key tells two items apart. */
    <T> Pager<T> pager(VendorRequest list, Function<Entity, T> item, Function<T, ?> key) {
        Paging paging = conventions.paging(list.call());
        PlacedRequest placed = placed(list);
        if (paging == Paging.NONE) {
            return Pager.ofOne(() -> Page.of(reply(list.call(), placed), item));
        }
        return Pager.of(
                (start, count) -> Page.of(reply(list.call(), placed.page(paging, start, count)), item),
                conventions.pageSize(),
                key);
    }

    /** {@return an answer that is a file, with a name for it if the server gives none} */
    FileDownload file(VendorRequest request, String fallbackName) {
        return new FileDownload(this, placed(request).request(), fallbackName);
    }

    /** {@return the same for a link that came in an answer} */
    FileDownload file(String link, String fallbackName) {
        Transport now = transport.get();
        return new FileDownload(this, now.request(now.api(LinkApi.class).download(link)), fallbackName);
    }

    Downloads downloads() {
        return new Downloads(transport.get());
    }

    private PlacedRequest placed(VendorRequest request) {
        PlacedRequest placed = PlacedRequest.of(request, transport.get(), conventions);
        return request.secrets().isEmpty()
                ? placed
                : new PlacedRequest(hiding(request.secrets(), placed.request()), placed.operation());
    }

    private static Request hiding(List<Secret> secrets, Request request) {
        Set<String> texts = secrets.stream().map(Secret::reveal).collect(Collectors.toSet());
        return request.newBuilder()
                .tag(ArgumentSecrets.class, new ArgumentSecrets(texts, Map.of()))
                .build();
    }

    private PlacedRequest placed(Call<?> raw) {
        return PlacedRequest.of(raw, transport.get(), conventions);
    }

    private Reply reply(VendorCall call, PlacedRequest placed) {
        try {
            JsonValue json = transport.get().json(placed.request());
            return new Reply(CalledOperation.of(placed.operation()), conventions, json, call);
        } catch (NotFoundException notFound) {
            throw call.isInferred() ? inferred(call, notFound) : notFound;
        }
    }

    private static NotFoundException inferred(VendorCall call, NotFoundException notFound) {
        return new NotFoundException(
                notFound.getMessage()
                        + " No public source tells of this operation: if this tenant has it elsewhere, set"
                        + " VendorConventions.Builder.path(VendorCall." + call + ", …).",
                notFound.details(),
                notFound);
    }
}
