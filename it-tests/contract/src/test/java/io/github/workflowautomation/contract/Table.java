package io.github.workflowautomation.contract;

import java.util.List;

/**
 * A table of a report.
 *
 * @param title what it is of
 * @param head the titles of its columns
 * @param rows as many cells each as there are columns
 */
record Table(String title, List<String> head, List<List<String>> rows) {}
