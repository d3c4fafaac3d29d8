package org.meritcompetition.evidence;

import org.meritcompetition.season.plan.EvidencePlan;
import org.meritcompetition.shared.DomainRuleViolation;

/** More than one file may have. */
public class FileTooLarge extends DomainRuleViolation {

    FileTooLarge(String name, EvidencePlan rules) {
        super("“%s”超过 %d MB，没有保存。请压缩图片、分成几个文件后再上传。".formatted(name, rules.maxMegabytes()));
    }
}
