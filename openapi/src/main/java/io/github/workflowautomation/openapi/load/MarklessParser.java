package io.github.workflowautomation.openapi.load;

import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Forgets where in the text each value began and ended. The node graph would remember it, and with it the text around
 * it, which takes more memory than the values. What the text itself does wrong still has its line.
 */
final class MarklessParser implements Parser {

    private final Parser parser;

    MarklessParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        if (event instanceof ScalarEvent scalar) {
            return new ScalarEvent(
                    scalar.getAnchor(),
                    scalar.getTag(),
                    scalar.getImplicit(),
                    scalar.getValue(),
                    null,
                    null,
                    scalar.getScalarStyle());
        }
        if (event instanceof MappingStartEvent start) {
            return new MappingStartEvent(
                    start.getAnchor(), start.getTag(), start.getImplicit(), null, null, start.getFlowStyle());
        }
        if (event instanceof SequenceStartEvent start) {
            return new SequenceStartEvent(
                    start.getAnchor(), start.getTag(), start.getImplicit(), null, null, start.getFlowStyle());
        }
        if (event instanceof MappingEndEvent) {
            return new MappingEndEvent(null, null);
        }
        return event instanceof SequenceEndEvent ? new SequenceEndEvent(null, null) : event;
    }
}
