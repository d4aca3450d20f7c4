package io.github.workflowautomation.testkit;

import com.sun.net.httpserver.HttpHandler;
import io.github.workflowautomation.testkit.FakeTenant.Settings;

/** Puts one tenant together: its state, its services, the front. */
final class Assembly {
    private Assembly() {}

    static HttpHandler of(Settings settings, ScriptedAnswers scripted, Journal journal) {
        TenantTime time = settings.time();
        SeededIds ids = new SeededIds(settings.seed());
        Keys keys = settings.keys();

        Seed seed = new Seed(ids, time);
        People people = seed.people(keys.personalKeyOwner());
        Processes processes = seed.processes();
        Requests requests = new Requests(ids, time, people);
        Reports reports = seed.reports(requests);
        StoredFiles files = new StoredFiles(ids, time);
        Bearers bearers = new Bearers(keys.tenant(), people, time);
        Wire wire = new Wire(settings.dialect(), settings.pageCap());

        Routes routes = new Routes();
        new AuthRoutes(keys, people, bearers, settings.dialect().tokenAnswer()).addTo(routes);
        new UserRoutes(people, wire).addTo(routes);
        new ProcessRoutes(processes, wire).addTo(routes);
        new RequestRoutes(processes, requests, new Attachments(files), wire).addTo(routes);
        new TaskRoutes(requests, people, wire).addTo(routes);
        new FileRoutes(files, keys.tenant(), wire).addTo(routes);
        new ReportRoutes(reports, wire).addTo(routes);
        new LegacyRoutes(keys, people, processes, requests, files, reports, bearers, wire).addTo(routes);
        new LegacyRequestRoutes(processes, requests, new Attachments(files), wire).addTo(routes);
        Catalogue.addTo(routes);
        return new HttpFront(routes, scripted, bearers, journal);
    }
}
