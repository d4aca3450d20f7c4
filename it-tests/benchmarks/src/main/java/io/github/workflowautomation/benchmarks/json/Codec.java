package io.github.workflowautomation.benchmarks.json;

import java.io.IOException;

/** One library that reads and writes a list of rows. */
interface Codec {
    Object parse(byte[] json) throws IOException;

    byte[] write(Object rows) throws IOException;
}
