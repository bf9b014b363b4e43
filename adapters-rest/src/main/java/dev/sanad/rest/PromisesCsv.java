package dev.sanad.rest;

import dev.sanad.request.PromiseReport;

/** What became of promises as a table (RFC 4180), a line for each group. A spreadsheet takes no name for a formula. */
final class PromisesCsv {

    private PromisesCsv() {}

    static String of(PromiseReport report) {
        return Csv.write(report.table());
    }
}
