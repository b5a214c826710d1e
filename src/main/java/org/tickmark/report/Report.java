package org.tickmark.report;

import java.io.IOException;
import java.io.OutputStream;

/** A format that a status report can be had in. A bean of this type is offered everywhere without further ado. */
public interface Report {

    /** Its name in addresses: {@code csv}. */
    String id();

    /** Media type with character set. */
    String mediaType();

    /** Ending of the file's name, without a dot. */
    String ending();

    /** Writes the report; the stream stays open. Nothing in the content is markup, whatever it looks like. */
    void write(ReportContent content, OutputStream out) throws IOException;
}
