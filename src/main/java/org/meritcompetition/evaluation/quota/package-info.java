/**
 * Who gets how many seats, and who sits on them: stage 1 shares the award total among the tracks,
 * stage 2 binds each seat to a nominee, and both explain every seat in a sentence (notice 〔2024〕2号,
 * section 五, and section 七（三） "竞赛办综合统筹名额分配").
 *
 * <p>It is plain Java with exact arithmetic, so that anybody can compute a plan again from its
 * stored inputs.
 *
 * <p>It knows nobody else in this application but {@code shared}; the file format and the command
 * are in the room {@code cli}, which knows Jackson and picocli.
 */
@org.springframework.modulith.NamedInterface("quota")
package org.meritcompetition.evaluation.quota;
