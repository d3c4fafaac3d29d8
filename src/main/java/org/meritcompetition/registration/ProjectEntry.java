package org.meritcompetition.registration;

import static org.meritcompetition.registration.EntryStatus.ACCEPTED;
import static org.meritcompetition.registration.EntryStatus.DRAFT;
import static org.meritcompetition.registration.EntryStatus.FILED;
import static org.meritcompetition.registration.EntryStatus.FORFEITED;
import static org.meritcompetition.registration.EntryStatus.PROVISIONAL;
import static org.meritcompetition.registration.EntryStatus.REFUSED;
import static org.meritcompetition.registration.EntryStatus.RETURNED;
import static org.meritcompetition.registration.EntryStatus.UNSIGNED;
import static org.meritcompetition.registration.EntryStatus.WITHDRAWN;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.shared.WrittenName;

/**
 * One project that a unit registers in a track, {@code cg-2024/T03/huangpu/1}: the notice's Annex
 * 2.
 */
@Entity
public class ProjectEntry {

    @Id private String key;
    @Version private Integer version;
    private String season;
    private String unit;
    private String track;
    private int number;

    /** The season's limits at the time of drafting, so that the database can hold them too. */
    private int projectLimit;

    private int roundLimit;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    @Embedded private ProjectDescription description;

    /** One further statement fetches those of any number of entries. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "project_participant", joinColumns = @JoinColumn(name = "entry"))
    @OrderColumn(name = "position")
    private List<Participant> participants = new ArrayList<>();

    private boolean signed;
    private int returnRounds;
    @Embedded private Decision decision;

    protected ProjectEntry() {}

    ProjectEntry(
            String season,
            String unit,
            String track,
            int number,
            int projectLimit,
            int roundLimit) {
        this.key = "%s/%s/%s/%d".formatted(season, track, unit, number);
        this.season = season;
        this.unit = unit;
        this.track = track;
        this.number = number;
        this.projectLimit = projectLimit;
        this.roundLimit = roundLimit;
        this.status = DRAFT;
    }

    void fill(ProjectDescription filled, List<Participant> people) {
        only(status == DRAFT, "填报");
        write(filled, people);
        decision = null;
    }

    /** The line leader sends it back to the liaison; what was filled stays. */
    void sendBack(Decision why) {
        only(status == DRAFT, "退回修改");
        decision = why.needsReason("退回修改");
    }

    void sign() {
        only(status == DRAFT && !isToFill(), "审签");
        signed = true;
        status = FILED;
    }

    /**
     * Closing came before the signature: a filled entry goes on unsigned, an empty one is
     * forfeited.
     */
    void closeUnsigned() {
        only(status == DRAFT, "作截止处理");
        status = isFilled() ? UNSIGNED : FORFEITED;
    }

    void accept(Decision by) {
        only(status.isUndecided(), "受理");
        decide(ACCEPTED, by.withoutReason());
    }

    void acceptProvisionally(Decision silent) {
        only(status.awaitsReview(), "暂予受理");
        decide(PROVISIONAL, silent);
    }

    void refuse(Decision by) {
        only(status.isUndecided(), "不予受理");
        decide(REFUSED, by.needsReason("不予受理"));
    }

    void returnForCorrection(Decision by) {
        only(status.awaitsReview(), "退回补正");
        unless(returnRounds < roundLimit, "该项目已退回补正 %d 次，达到上限，不能再退回，请选择“受理”或“不予受理”。", returnRounds);
        decide(RETURNED, by.needsReason("退回补正"));
        returnRounds++;
    }

    /** The office's reason stays, so that it sees on the next review what it had asked for. */
    void correct(ProjectDescription corrected, List<Participant> people) {
        only(status == RETURNED, "补正");
        write(corrected, people);
        status = signed ? FILED : UNSIGNED;
    }

    /** Back to where the office's return had put it; the round stays counted once. */
    void takeBackCorrection() {
        only(status.awaitsReview() && returnRounds > 0, "撤回补正");
        status = RETURNED;
    }

    void forfeit() {
        only(status == RETURNED, "视为放弃");
        status = FORFEITED;
    }

    void change(ProjectDescription changed, List<Participant> people) {
        only(status.isAccepted(), "变更");
        write(changed, people);
    }

    void withdraw(Decision by) {
        only(status.isAccepted(), "撤回");
        decide(WITHDRAWN, by.needsReason("撤回"));
    }

    private void write(ProjectDescription written, List<Participant> people) {
        description = written;
        if (!participants.equals(people)) {
            participants.clear();
            participants.addAll(people);
        }
    }

    private void decide(EntryStatus next, Decision by) {
        status = next;
        decision = by;
    }

    private void only(boolean possible, String command) {
        unless(possible, "项目现为“%s”，不能%s，请刷新任务列表。", status.label(), command);
    }

    public String key() {
        return key;
    }

    public String season() {
        return season;
    }

    public String unit() {
        return unit;
    }

    public String track() {
        return track;
    }

    /** Its number within unit and track, from 1. */
    public int number() {
        return number;
    }

    public EntryStatus status() {
        return status;
    }

    /** {@code null} until it is filled. */
    public ProjectDescription description() {
        return description;
    }

    /** Name of the project, {@code null} until it is filled. */
    public String name() {
        return isFilled() ? description.name() : null;
    }

    /** The person responsible, 责任人; {@code null} until it is filled. */
    public String owner() {
        return isFilled() ? description.owner() : null;
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    /** The participant of that name; the post tells namesakes apart. */
    public Optional<Participant> participant(String name, String post) {
        var namesakes =
                participants.stream().filter(it -> WrittenName.areSame(it.name(), name)).toList();
        return namesakes.stream()
                .filter(it -> it.post().equals(post))
                .findFirst()
                .or(() -> namesakes.stream().findFirst());
    }

    /** Whether several participants bear that name. */
    public boolean hasNamesakes(String name) {
        return participants.stream().filter(it -> it.name().equals(name)).count() > 1;
    }

    /** Whom a decision about it concerns: the unit, the person responsible, the participants. */
    List<Concerned> concerned() {
        return Stream.concat(
                        Stream.of(Concerned.unit(unit)),
                        Stream.concat(
                                        Stream.ofNullable(owner()),
                                        participants.stream().map(Participant::name))
                                .distinct()
                                .map(name -> new Concerned(unit, name)))
                .toList();
    }

    public int returnRounds() {
        return returnRounds;
    }

    public int roundLimit() {
        return roundLimit;
    }

    /** The last word of the line leader or the office, {@code null} where there was none. */
    public Decision decision() {
        return decision;
    }

    public boolean isFilled() {
        return description != null;
    }

    /**
     * Whether the liaison still has to work on the draft: empty, or sent back by the line leader.
     */
    public boolean isToFill() {
        return status == DRAFT && (!isFilled() || decision != null);
    }
}
