package io.github.workflowautomation.client;

import io.github.workflowautomation.client.internal.transport.Operation;
import io.github.workflowautomation.client.internal.transport.Transport;
import io.github.workflowautomation.client.internal.transport.UrlTemplate;
import java.util.HashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import retrofit2.Call;

/**
 * A call of the vendor's API where the conventions have it.
 *
 * @param request the request
 * @param operation what errors call it
 */
record PlacedRequest(Request request, Operation operation) {
    static PlacedRequest of(VendorRequest vendor, Transport transport, VendorConventions conventions) {
        Request request = transport.request(vendor.raw());
        if (vendor.body() != null) {
            request = request.newBuilder()
                    .method(request.method(), JsonBody.of(vendor.body()))
                    .build();
        }
        String path = path(vendor.call(), transport.operation(request).id(), conventions);
        return of(request, vendor.call().defaultPath(), path, transport);
    }

    /** An operation that is no {@link VendorCall}: the conventions know it by its id. */
    static PlacedRequest of(Call<?> raw, Transport transport, VendorConventions conventions) {
        Request request = transport.request(raw);
        Operation operation = transport.operation(request);
        String path = conventions.path(operation.id()).orElse(operation.template());
        return of(request, operation.template(), path, transport);
    }

    private static PlacedRequest of(Request request, String defaultPath, String path, Transport transport) {
        Operation operation = transport.operation(request);
        if (path.equals(defaultPath)) {
            return new PlacedRequest(request, operation);
        }
        UrlTemplate template = UrlTemplate.parse(path);
        HttpUrl url = moved(request.url(), defaultPath, template, transport);
        Operation moved = operation.at(template.path());
        Request there =
                request.newBuilder().url(url).tag(Operation.class, moved).build();
        return new PlacedRequest(there, moved);
    }

    /** The same for some items of a list. */
    PlacedRequest page(Paging paging, long start, long count) {
        Request page = request.newBuilder()
                .url(paging.page(request.url(), start, count))
                .build();
        return new PlacedRequest(page, operation);
    }

    /** By the call; else by the id of the operation behind it, which other methods may call, too. */
    private static String path(VendorCall call, String operationId, VendorConventions conventions) {
        String own = conventions.path(call);
        String path =
                own.equals(call.defaultPath()) ? conventions.path(operationId).orElse(own) : own;
        boolean prefixed = call.generation() == Generation.LEGACY
                && !conventions.legacyPrefix().equals("/");
        return prefixed ? conventions.legacyPrefix() + path : path;
    }

    private static HttpUrl moved(HttpUrl url, String defaultPath, UrlTemplate template, Transport transport) {
        Map<String, String> values =
                new HashMap<>(UrlTemplate.parse(defaultPath).values(url));
        values.put("tenant", transport.tenantId());
        HttpUrl.Builder moved = template.fill(transport.origin(), values).newBuilder();
        for (int i = 0; i < url.querySize(); i++) {
            moved.addQueryParameter(url.queryParameterName(i), url.queryParameterValue(i));
        }
        return moved.build();
    }
}
