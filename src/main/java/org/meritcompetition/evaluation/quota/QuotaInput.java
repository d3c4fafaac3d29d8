package org.meritcompetition.evaluation.quota;

/** What a quota calculation starts from: stage 1 or stage 2. A file of {@code quota} holds one. */
public sealed interface QuotaInput permits AllocationInput, MatchingInput {}
