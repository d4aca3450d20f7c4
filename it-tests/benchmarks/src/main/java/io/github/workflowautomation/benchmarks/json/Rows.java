package io.github.workflowautomation.benchmarks.json;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

/** The document that every library reads: rows of 25 fields, the same bytes on every run. */
final class Rows {
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 1, 5, 8, 30, 0, 123_000_000, ZoneOffset.UTC);

    private Rows() {}

    static byte[] json(int count) {
        Random random = new Random(42);
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",").append(row(i, random));
        }
        return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int i, Random random) {
        return """
                {"sid":"%s","id":%d,"name":"Expense claim %d","processSid":"%s","processId":345,\
                "processName":"Expense claim","publishStatus":"Production","lastMilestone":"Approved by manager",\
                "state":"Started","requesterSid":"%s","requesterName":"Jane Doe","clientSid":"%s",\
                "clientName":"John Roe","priority":%d,"amount":%d.25,"sequence":%d,"archived":%b,"overdue":%b,\
                "department":"Finance","division":"Europe","costCenter":"CC-%04d","location":"Lisbon",\
                "tags":["travel","urgent"],"startDate":"%s","endDate":"%s"}""".formatted(
                        uuid(random),
                        i,
                        i,
                        uuid(random),
                        uuid(random),
                        uuid(random),
                        i % 5,
                        random.nextInt(10_000),
                        9_007_199_254_740_993L + i,
                        i % 2 == 0,
                        i % 3 == 0,
                        i % 10_000,
                        date(i),
                        date(i + 90L));
    }

    private static String date(long minutes) {
        // Milliseconds are never zero here, so toString always prints three digits of them.
        return START.plusMinutes(minutes).toString();
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
