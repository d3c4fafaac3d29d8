/**
 * 文档: the papers of a season, the notice's four annexes and the forms behind them (notice 〔2024〕2号,
 * 附件 1–4), as Word files from templates that an office edits, and the lists among them as Excel. A
 * paper only says what the other modules have on record; it decides nothing.
 *
 * <p>It may know every module of the competition; no module knows it.
 */
@ApplicationModule(
        displayName = "文档",
        allowedDependencies = {
            "archive",
            "evidence",
            "commendation",
            "evaluation",
            "vetting",
            "progress",
            "deadline",
            "registration",
            "recusal",
            "organisation",
            "season",
            "document",
            "engine",
            "shared"
        })
package org.meritcompetition.papers;

import org.springframework.modulith.ApplicationModule;
