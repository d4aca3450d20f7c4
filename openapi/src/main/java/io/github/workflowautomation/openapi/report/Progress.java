package io.github.workflowautomation.openapi.report;

/** Hears how a long run gets on. None of it is a result: what must not be missed is a finding. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void step(String what) {}

        @Override
        public void section(SectionLine line) {}
    };

    /** Something that may take a while begins; the text says what, in a few words. */
    void step(String what);

    /** One section is done. */
    void section(SectionLine line);
}
