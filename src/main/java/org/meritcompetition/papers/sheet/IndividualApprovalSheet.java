package org.meritcompetition.papers.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.meritcompetition.evaluation.DossierContent;
import org.meritcompetition.evaluation.DossierDrafts;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Component;

/** 先进个人推荐审批表, with the photo where one was handed in. */
@Component
class IndividualApprovalSheet extends ApprovalSheet {

    private static final String NONE = "无";

    private final AttachedPhotos photos;

    IndividualApprovalSheet(
            Nominees nominees,
            ProjectEntries entries,
            DossierDrafts drafts,
            AttachedPhotos photos) {
        super(AwardCategory.INDIVIDUAL, nominees, entries, drafts);
        this.photos = photos;
    }

    @Override
    public Paper paper() {
        return Paper.INDIVIDUAL_APPROVAL;
    }

    @Override
    Map<String, Object> particulars(Seat seat, DossierContent content) {
        var person = content.person();
        var fields = new HashMap<String, Object>();
        fields.put("姓名", seat.candidate());
        fields.put("性别", person.gender());
        fields.put("民族", person.ethnicity());
        fields.put("出生年月", person.born());
        fields.put("政治面貌", person.political());
        fields.put("学历", person.education());
        fields.put("职务", person.post());
        fields.put("职称", Objects.requireNonNullElse(person.title(), NONE));
        fields.put("电话", person.phone());
        fields.put("曾获荣誉", Objects.requireNonNullElse(person.honours(), NONE));
        photos.of(seat.nominee()).ifPresent(photo -> fields.put("照片", photo));
        return fields;
    }
}
