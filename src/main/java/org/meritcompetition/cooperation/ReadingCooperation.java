package org.meritcompetition.cooperation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was handed around, to be read. */
@Service
@Transactional(readOnly = true)
public class ReadingCooperation {

    /** The most that one's own page lists. */
    public static final int MOST = 100;

    private final Cooperations cooperations;
    private final TaskDesk desk;

    ReadingCooperation(Cooperations cooperations, TaskDesk desk) {
        this.cooperations = cooperations;
        this.desk = desk;
    }

    public List<Cooperation> ofTask(String task) {
        return cooperations.findByTaskOrderById(task);
    }

    /** What the person asked or was asked, the latest first. */
    public List<Cooperation> ofPerson(String account) {
        return cooperations.of(account, Limit.of(MOST));
    }

    public Optional<DeskTask> task(String id) {
        return desk.find(id);
    }

    /** Whether the person who is signed in finds the open task in a list. */
    public boolean isListed(String task) {
        return desk.isListed(task);
    }
}
