package org.meritcompetition.notification;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways out that are set up; none, and notices stay in the program. */
@Component
class Channels {

    private final ObjectProvider<Channel> channels;

    Channels(ObjectProvider<Channel> channels) {
        this.channels = channels;
    }

    List<Channel> all() {
        return channels.orderedStream().toList();
    }

    boolean isOpen(Channel.Kind kind) {
        return all().stream().anyMatch(it -> it.kind() == kind);
    }

    boolean isAny() {
        return !all().isEmpty();
    }
}
