package org.meritcompetition.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is told, and where they are reached. */
public interface Recipients {

    /** The accounts that stand behind candidate groups, each once. */
    List<String> behind(Collection<String> groups);

    /** How the person is addressed. */
    String nameOf(String account);

    /** The person's mail address, empty where none is known. */
    Optional<String> addressOf(String account);
}
