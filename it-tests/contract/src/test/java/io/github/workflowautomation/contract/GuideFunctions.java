package io.github.workflowautomation.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the vendor's public guide says that one can do, and what does it here. */
final class GuideFunctions {
    static final Map<String, List<String>> ALL = all();

    private GuideFunctions() {}

    private static Map<String, List<String>> all() {
        Map<String, List<String>> functions = new LinkedHashMap<>();
        functions.put(
                "Manage processes",
                List.of("Processes.findByName(String)", "Processes.get(ProcessId)", "Processes.list(Consumer)"));
        functions.put(
                "Manage requests",
                List.of(
                        "Requests.start(ProcessId, Consumer)",
                        "Requests.get(RequestId)",
                        "Requests.cancel(RequestId)"));
        functions.put(
                "Manage tasks",
                List.of("Tasks.mine()", "Tasks.approve(TaskId, String, String)", "Tasks.reassign(TaskId, UserId)"));
        functions.put(
                "Manage reports",
                List.of("Reports.findByName(String)", "Reports.run(ReportId)", "Reports.exportCsv(ReportId, Path)"));
        functions.put("Generate an API key", List.of("ApiKeys.create(Consumer)"));
        functions.put(
                "Get a token by an API key, and place it in the header of each call",
                List.of("WorkflowClientBuilder.apiKey(String)"));
        functions.put(
                "Manage users",
                List.of("Users.current()", "Users.list()", "Users.create(Consumer)", "Users.update(UserId, Consumer)"));
        functions.put(
                "Manage file attachments",
                List.of(
                        "Files.upload(Path)",
                        "Files.download(FileId, Path)",
                        "Files.versions(FileId)",
                        "Requests.files(RequestId)"));
        return functions;
    }
}
