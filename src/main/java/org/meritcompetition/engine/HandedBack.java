package org.meritcompetition.engine;

/**
 * The task that the person of this request hands back to their group, while the engine carries that
 * out.
 */
public final class HandedBack implements AutoCloseable {

    private static final ThreadLocal<String> TASK = new ThreadLocal<>();

    private HandedBack() {}

    /** To be closed when the request is over. */
    public static HandedBack task(String id) {
        TASK.set(id);
        return new HandedBack();
    }

    public static boolean isTask(String id) {
        return id.equals(TASK.get());
    }

    @Override
    public void close() {
        TASK.remove();
    }
}
