package dev.sanad;

import dev.sanad.complaint.ComplaintCounts;
import dev.sanad.complaint.Reports;
import dev.sanad.fund.CaseMoney;
import dev.sanad.fund.FundAccounts;
import dev.sanad.journal.CaseListing;
import dev.sanad.policy.upkeep.Upkeep;
import dev.sanad.request.PromiseReports;
import dev.sanad.request.WorkDesk;
import dev.sanad.survey.Surveys;
import java.util.Optional;

/** What a desk does only where the host gave it something for it. */
record Beside(
        Optional<Reports> reports,
        Optional<ComplaintCounts> counts,
        Optional<PromiseReports> promises,
        Optional<WorkDesk> work,
        Optional<Surveys> surveys,
        Optional<Upkeep> upkeep,
        Optional<CaseListing> listing,
        Optional<FundAccounts> funds,
        Optional<CaseMoney> money) {}
