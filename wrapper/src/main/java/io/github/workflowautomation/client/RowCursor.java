package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the rows of a report once, part by part. Rows have no ids and may well be the same, so that none is taken for
 * one that was there before. Not for use by several threads.
 */
final class RowCursor implements Iterator<Page<ReportRow>> {
    private final PageCall<ReportRow> call;
    private final int partSize;

    private @Nullable Page<ReportRow> next;
    private @Nullable Page<ReportRow> before;
    private long start;
    private long wanted;
    private int fullPart;
    private boolean finished;

    /** From a row on, and so many at most. All parts are of one size, or the number of a part would say another row. */
    RowCursor(PageCall<ReportRow> call, int partSize, long start, long wanted) {
        this.call = call;
        this.partSize = (int) Math.min(partSize, wanted);
        this.start = start;
        this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !finished) {
            next = fetch();
        }
        return next != null;
    }

    @Override
    public Page<ReportRow> next() {
        Page<ReportRow> part = hasNext() ? next : null;
        if (part == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return part;
    }

    private @Nullable Page<ReportRow> fetch() {
        Page<ReportRow> part = call.fetch(start, partSize);
        int received = part.items().size();
        if (before != null && received > 0 && part.items().equals(before.items())) {
            finished = isWholeReport(part);
            if (finished) {
                return null;
            }
            throw repeated(part);
        }
        Page<ReportRow> some = part.first(wanted);
        start += received;
        wanted -= some.items().size();
        finished = wanted == 0 || isLast(received, part.total());
        fullPart = Math.max(fullPart, received);
        before = part;
        return received == 0 ? null : some;
    }

    private UnreadableResponseException repeated(Page<ReportRow> part) {
        String problem = "repeats itself: the rows from " + start + " on are those before them. Either the server does"
                + " not give parts as asked, and the report cannot be read to its end, or all these rows are equal, and"
                + " another VendorConventions.Builder.pageSize(…) may tell them apart.";
        return part.reply().unreadableList(problem);
    }

    /**
     * Some servers give all rows whatever the start. One that gives fewer at a time than was asked for, and all of them equal,
     * looks the same; that is the rarer case.
     */
    private boolean isWholeReport(Page<ReportRow> repeated) {
        return repeated.items().size() < partSize && repeated.total().isEmpty();
    }

    private boolean isLast(int received, OptionalLong total) {
        if (received == 0) {
            return true;
        }
        // The first part may be short because the server gives less at a time than was asked for.
        return total.isPresent() ? start >= total.getAsLong() : before != null && received < fullPart;
    }
}
