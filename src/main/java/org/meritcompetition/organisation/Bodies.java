package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.ConsultedBody;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;

/**
 * The bodies whose people take part, as the plan of the division's latest season names them: the
 * participating units, the judges' departments, those asked about the nominees, the office and the
 * leading group.
 */
public record Bodies(SeasonPlan plan) {

    /** As they stand in the column 单位; a unit may judge, and a judge be asked. */
    public List<String> names() {
        var names = new ArrayList<>(plan.units().stream().map(UnitPlan::name).toList());
        names.addAll(departments());
        names.addAll(consulted());
        names.add(Role.OFFICE.label());
        names.add(Role.LEADING_GROUP.label());
        return names.stream().distinct().toList();
    }

    public List<String> departments() {
        return plan.tracks().stream().map(TrackPlan::judge).distinct().toList();
    }

    /** Who is asked about the nominees. */
    public List<String> consulted() {
        return plan.eligibility().consulted().stream().map(ConsultedBody::name).toList();
    }

    /** The role at the body of that name; empty where that body has no such role. */
    public Optional<ContactRole> roleAt(String body, Role role) {
        if (Role.OF_A_UNIT.contains(role)) {
            return plan.units().stream()
                    .filter(it -> it.name().equals(body))
                    .findFirst()
                    .map(it -> ContactRole.inUnit(it.code(), role));
        }
        return switch (role) {
            case JUDGE ->
                    departments().contains(body)
                            ? Optional.of(ContactRole.judge(body))
                            : Optional.empty();
            case CONSULTED ->
                    consulted().contains(body)
                            ? Optional.of(ContactRole.consulted(body))
                            : Optional.empty();
            case OFFICE, LEADING_GROUP ->
                    role.label().equals(body)
                            ? Optional.of(ContactRole.ofBureau(role))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The name of the body at which the role is. */
    public String nameOf(ContactRole role) {
        if (role.department() != null) {
            return role.department();
        }
        if (role.unit() == null) {
            return role.role().label();
        }
        return nameOfUnit(role.unit());
    }

    public String nameOfUnit(String code) {
        return plan.units().stream()
                .filter(it -> it.code().equals(code))
                .map(UnitPlan::name)
                .findFirst()
                .orElse(code);
    }

    /**
     * The groups whose tasks the role brings; none where this year's plan does not know its body.
     */
    Set<String> groupsOf(ContactRole role, Contact contact) {
        return groupsOf(role, seatedAs(contact));
    }

    /**
     * Members of the leading group vote from the seat that bears their name, or that they have
     * taken over.
     */
    String seatedAs(Contact contact) {
        var own = plan.evaluation().leadingGroup().seatOf(contact.name()).isPresent();
        return own ? contact.name() : contact.seat();
    }

    /** The name of the seat from which the contact votes; empty for somebody who has no vote. */
    public Optional<String> seatOf(Contact contact) {
        return Optional.of(seatedAs(contact))
                .filter(plan.evaluation().leadingGroup().names()::contains);
    }

    private Set<String> groupsOf(ContactRole role, String name) {
        var division = plan.division().code();
        return switch (role.role()) {
            case OFFICE -> Set.of(Group.office(division));
            case LEADING_GROUP -> inLeadingGroup(division, name);
            case JUDGE -> tracksOf(division, role.department());
            case CONSULTED ->
                    codeOf(role).map(it -> Set.of(Group.consulted(division, it))).orElse(Set.of());
            default ->
                    plan.units().stream().anyMatch(it -> it.code().equals(role.unit()))
                            ? Set.of(Group.unit(division, role.unit(), role.role()))
                            : Set.of();
        };
    }

    /** A member votes; the chair, and a secretary who has no vote, do what else comes to it. */
    private Set<String> inLeadingGroup(String division, String name) {
        var group = plan.evaluation().leadingGroup();
        var groups = new HashSet<String>();
        var seat = group.seatOf(name);
        seat.ifPresent(it -> groups.add(Group.memberOfLeadingGroup(division, it)));
        if (seat.isEmpty() || group.isChair(seat.get())) {
            groups.add(Group.leadingGroup(division));
        }
        return groups;
    }

    /** The roles whose tasks these groups are offered; deputising for another track is none. */
    Set<ContactRole> rolesIn(Set<String> groups) {
        return all().filter(role -> isAmong(groups, role)).collect(Collectors.toSet());
    }

    private Stream<ContactRole> all() {
        var ofUnits =
                plan.units().stream()
                        .flatMap(
                                unit ->
                                        Role.OF_A_UNIT.stream()
                                                .map(it -> ContactRole.inUnit(unit.code(), it)));
        var ofBureau = Stream.of(Role.OFFICE, Role.LEADING_GROUP).map(ContactRole::ofBureau);
        return Stream.of(
                        ofUnits,
                        departments().stream().map(ContactRole::judge),
                        consulted().stream().map(ContactRole::consulted),
                        ofBureau)
                .flatMap(it -> it);
    }

    private Optional<String> codeOf(ContactRole consulted) {
        return plan.eligibility().consulted().stream()
                .filter(it -> it.name().equals(consulted.department()))
                .map(ConsultedBody::code)
                .findFirst();
    }

    private boolean isAmong(Set<String> groups, ContactRole role) {
        if (role.role() == Role.LEADING_GROUP) {
            var leading = Group.leadingGroup(plan.division().code());
            return groups.stream().anyMatch(it -> it.startsWith(leading));
        }
        return groupsOf(role, (String) null).stream()
                .filter(it -> !it.endsWith("-deputy"))
                .anyMatch(groups::contains);
    }

    private Set<String> tracksOf(String division, String department) {
        var groups = new HashSet<String>();
        for (var track : plan.tracks()) {
            if (track.judge().equals(department)) {
                groups.add(Group.track(division, track.code()));
            }
            if (plan.track(track.deputy()).judge().equals(department)) {
                groups.add(Group.deputy(division, track.code()));
            }
        }
        return groups;
    }

    /** The beginning of the accounts of people with that role. */
    String accountOf(ContactRole role) {
        return switch (role.role()) {
            case OFFICE -> "office";
            case LEADING_GROUP -> "leader";
            case JUDGE ->
                    plan.tracks().stream()
                            .filter(it -> it.judge().equals(role.department()))
                            .map(it -> "judge-" + it.code().toLowerCase(Locale.ROOT))
                            .findFirst()
                            .orElse("judge");
            case CONSULTED -> codeOf(role).map(it -> "consulted-" + it).orElse("consulted");
            default -> role.unit() + "-" + role.role().id();
        };
    }
}
