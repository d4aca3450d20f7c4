package io.github.workflowautomation.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Comments on requests. Their members are named as in the bodies that the client sends (I). */
final class CommentRoutes {
    private final Requests requests;
    private final Comments comments;
    private final Permissions permissions;
    private final Wire wire;

    CommentRoutes(Requests requests, Comments comments, Permissions permissions, Wire wire) {
        this.requests = requests;
        this.comments = comments;
        this.permissions = permissions;
        this.wire = wire;
    }

    void addTo(Routes routes) {
        routes.add("GET", "/api/instance/allcomments/{instanceSid}", this::list);
        routes.add(Permission.PARTICIPATE, "POST", "/api/instance/comments/post", this::add);
        routes.add(Permission.PARTICIPATE, "POST", "/api/instance/comments/update/post", this::change);
        routes.add(
                Permission.PARTICIPATE,
                "GET",
                "/api/instance/comments/delete/{commentSid}/{instanceSid}",
                this::delete);
    }

    private ApiAnswer list(ApiRequest request) {
        RequestEntry entry = visible(request, request.id("instanceSid"));
        return wire.whole(request, entry.comments(), comment -> json(entry, comment));
    }

    private ApiAnswer add(ApiRequest request) {
        RequestEntry entry = visible(request, request.memberId("instanceSid"));
        return ApiAnswer.json(json(entry, comments.add(entry, request.caller(), request.text("comment"))));
    }

    private ApiAnswer change(ApiRequest request) {
        RequestEntry entry = visible(request, request.memberId("instanceSid"));
        Comment comment = Comments.require(entry, request.memberId("commentSid"));
        comments.change(comment, request.caller(), request.text("comment"));
        return ApiAnswer.json(json(entry, comment));
    }

    private ApiAnswer delete(ApiRequest request) {
        RequestEntry entry = visible(request, request.id("instanceSid"));
        comments.delete(entry, Comments.require(entry, request.id("commentSid")), request.caller());
        return ApiAnswer.json(true);
    }

    private RequestEntry visible(ApiRequest request, UUID sid) {
        RequestEntry entry = requests.require(sid);
        permissions.requireSight(request.caller(), entry);
        return entry;
    }

    private Map<String, Object> json(RequestEntry entry, Comment comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("commentSid", wire.id(comment.sid()));
        json.put("instanceSid", wire.id(entry.sid()));
        json.put("comment", comment.text());
        json.put("contactSid", wire.id(comment.author().sid()));
        json.put("name", comment.author().name());
        json.put("createdDate", Wire.time(comment.created()));
        return json;
    }
}
