package org.meritcompetition.notification;

import java.util.Set;

/** The letters around notices; their wording stands beside that of the notices. */
enum Frame {
    /** One notice that goes out at once. */
    ONE("one", "name", "title", "text", "link"),
    /** Several that go out at once. */
    SEVERAL("several", "name", "count", "lines"),
    /** What a day has brought. */
    DIGEST("digest", "name", "day", "count", "lines"),
    /** To an objector, who has no account. */
    ANSWER("objection-answer", "name", "answer", "division");

    private final String file;
    private final Set<String> placeholders;

    Frame(String file, String... placeholders) {
        this.file = file;
        this.placeholders = Set.of(placeholders);
    }

    String file() {
        return file;
    }

    Set<String> placeholders() {
        return placeholders;
    }
}
