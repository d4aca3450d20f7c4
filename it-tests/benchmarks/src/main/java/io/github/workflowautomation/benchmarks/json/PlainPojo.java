package io.github.workflowautomation.benchmarks.json;

import java.util.List;

/** The plain row as the reflective libraries like it: public fields. */
public final class PlainPojo {
    public String sid;
    public int id;
    public String name;
    public String processSid;
    public int processId;
    public String processName;
    public String publishStatus;
    public String lastMilestone;
    public String state;
    public String requesterSid;
    public String requesterName;
    public String clientSid;
    public String clientName;
    public int priority;
    public double amount;
    public long sequence;
    public boolean archived;
    public boolean overdue;
    public String department;
    public String division;
    public String costCenter;
    public String location;
    public List<String> tags;
    public String startDate;
    public String endDate;
}
