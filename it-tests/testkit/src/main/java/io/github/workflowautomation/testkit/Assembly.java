package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.FakeTenant.Settings;

/**
 * One tenant, put together: its state, its services, the front.
 *
 * @param front what the server hands requests to
 * @param dispatcher holds the lock of the state
 */
record Assembly(HttpFront front, Dispatcher dispatcher, ApiKeys keys, Bearers bearers, Faults faults, Journal journal) {

    static Assembly of(Settings settings, ScriptedAnswers scripted) {
        TenantTime time = settings.time();
        SeededIds ids = new SeededIds(settings.seed());
        Journal journal = new Journal();
        Keys known = settings.keys();

        Seed seed = new Seed(ids, time);
        People people = seed.people(known.personalKeyOwner(), settings.users());
        Groups groups = seed.groups(people, known.personalKeyOwner(), settings.groups());
        Processes processes = seed.processes(settings.processes(), people, groups);
        TaskFlow flow = new TaskFlow(ids, time, people);
        Requests requests = new Requests(ids, time, flow);
        Reports reports = seed.reports(requests);
        StoredFiles files = new StoredFiles(ids, time);
        ApiKeys keys = new ApiKeys(known.tenant(), ids, time, journal);
        keys.seed(known, people.byUserName(known.personalKeyOwner()).orElseThrow());
        Bearers bearers = new Bearers(known.tenant(), time);
        Permissions permissions = new Permissions(groups);
        Attachments attachments = new Attachments(files);
        Wire wire = new Wire(settings.dialect(), settings.pageCap());
        TaskCompletion completion = new TaskCompletion(requests, flow, permissions, wire);

        Routes routes = new Routes();
        new AuthRoutes(keys, people, bearers, settings.dialect().tokenAnswer()).addTo(routes);
        new ApiKeyRoutes(keys, bearers, wire).addTo(routes);
        new UserRoutes(people, groups, processes, permissions, wire).addTo(routes);
        new MessageRoutes(ids, time, people, wire).addTo(routes);
        new PreferenceRoutes().addTo(routes);
        new GroupRoutes(groups, people, wire).addTo(routes);
        new ProcessRoutes(processes, permissions, wire).addTo(routes);
        new RequestRoutes(processes, requests, flow, attachments, permissions, wire).addTo(routes);
        new RequestChangeRoutes(requests, permissions, wire).addTo(routes);
        new CommentRoutes(requests, new Comments(ids, time, permissions), permissions, wire).addTo(routes);
        new ParticipantRoutes(requests, people, permissions, wire).addTo(routes);
        new TaskRoutes(requests, flow, people, permissions, completion, wire).addTo(routes);
        new TaskControlRoutes(requests, flow, permissions, wire).addTo(routes);
        new RecipientRoutes(requests, flow, people, permissions, wire).addTo(routes);
        new FileRoutes(files, requests, permissions, known.tenant(), wire).addTo(routes);
        new ReportRoutes(reports, wire).addTo(routes);
        new LegacyRoutes(keys, people, processes, requests, files, reports, permissions, bearers, wire).addTo(routes);
        new LegacyUserRoutes(people, permissions, wire).addTo(routes);
        new LegacyRequestRoutes(processes, requests, attachments, completion, permissions, wire).addTo(routes);
        Catalogue.addTo(routes);

        Faults faults = new Faults(settings.seed(), time);
        Dispatcher dispatcher = new Dispatcher(routes, scripted, bearers, permissions);
        HttpFront front = new HttpFront(dispatcher, faults, journal);
        return new Assembly(front, dispatcher, keys, bearers, faults, journal);
    }
}
